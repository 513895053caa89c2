import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Result } from '../../shared/base/result'
import type { FolderFile } from '../../shared/exchange/document/document-folder'
import { writeProject } from '../storage/project-files'

/**
 * Writes files into a new folder. One that is there already is left as it is: the new one gets a number behind its name.
 *
 * @returns the folder
 */
export function saveFolder(
  around: string,
  name: string,
  files: readonly FolderFile[],
): Promise<Result<{ readonly path: string }>> {
  const wanted = path.join(around, name)
  let folder = wanted
  for (let n = 2; existsSync(folder); n += 1) folder = `${wanted} ${n}`
  return writeProject(folder, new Map(files.map((file) => [file.path, file.text])))
}
