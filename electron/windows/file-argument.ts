import path from 'node:path'
import { fileExtension } from '../../shared/file/file-extension'

/** The workspace file that a command line names, as an absolute path. */
export function fileArgument(argv: readonly string[], folder: string): string | null {
  const named = argv.slice(1).findLast((arg) => !arg.startsWith('-') && arg.endsWith(`.${fileExtension}`))
  return named === undefined ? null : path.resolve(folder, named)
}
