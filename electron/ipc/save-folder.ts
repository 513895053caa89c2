import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { err, ok, type Result } from '../../shared/base/result'
import type { FolderFile } from '../../shared/exchange/document/document-folder'
import { systemCode } from '../storage/system-error'
import { writeExport } from '../storage/workspace-files'

/**
 * Writes files into a new folder. One that is there already is left as it is: the new one gets a number behind its name.
 *
 * @returns the folder
 */
export async function saveFolder(
  around: string,
  name: string,
  files: readonly FolderFile[],
): Promise<Result<{ readonly path: string }>> {
  const wanted = path.join(around, name)
  let folder = wanted
  for (let n = 2; existsSync(folder); n += 1) folder = `${wanted} ${n}`
  for (const file of files) {
    const target = path.join(folder, file.path)
    try {
      await mkdir(path.dirname(target), { recursive: true })
    } catch (cause) {
      return err({ code: 'file-unwritable', path: target, detail: systemCode(cause) })
    }
    const written = await writeExport(target, file.text)
    if (!written.ok) return written
  }
  return ok({ path: folder })
}
