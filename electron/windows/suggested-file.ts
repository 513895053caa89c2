import path from 'node:path'

/** A file name that every file system takes; a path keeps its folder. */
export function suggestedFile(suggested: string, extension: string): string {
  const { dir, name } = path.isAbsolute(suggested) ? path.parse(suggested) : { dir: '', name: suggested }
  const safe = name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  return path.join(dir, `${safe || 'pentarch'}.${extension}`)
}
