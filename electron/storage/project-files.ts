import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
// The build for Node declares a `require` of its own, which the bundle of the main process has already.
import { type Zippable, zipSync } from 'fflate/browser'
import { err, ok, type Result } from '../../shared/base/result'
import { systemCode } from './system-error'
import { writeExport } from './workspace-files'

/** Texts by their paths, relative and with `/` between names. */
export type ProjectFiles = ReadonlyMap<string, string>

/** Which of the files are there already, by their paths below the folder. */
export const alreadyThere = (folder: string, files: ProjectFiles): string[] =>
  [...files.keys()].filter((each) => existsSync(path.join(folder, each)))

/** Writes all files below a folder, over those that are there. What else is in it stays as it is. */
export async function writeProject(
  folder: string,
  files: ProjectFiles,
): Promise<Result<{ readonly path: string }>> {
  for (const [each, text] of files) {
    const target = path.join(folder, each)
    try {
      await mkdir(path.dirname(target), { recursive: true })
    } catch (cause) {
      return err({ code: 'file-unwritable', path: target, detail: systemCode(cause) })
    }
    const written = await writeExport(target, text)
    if (!written.ok) return written
  }
  return ok({ path: folder })
}

/** The first day that an archive can name: the same files give the same bytes whenever they are packed. */
const packed = new Date(1980, 0, 1)

/** All files below one folder, as an archive. */
export function zippedProject(folder: string, files: ProjectFiles): Uint8Array {
  const content: Zippable = {}
  for (const [each, text] of files) content[`${folder}/${each}`] = new TextEncoder().encode(text)
  return zipSync(content, { mtime: packed, level: 6 })
}
