import path from 'node:path'

/** A file name that every file system takes; a path keeps its folder. */
export function suggestedFile(suggested: string, extension: string): string {
  const { dir, name } = path.isAbsolute(suggested) ? path.parse(suggested) : { dir: '', name: suggested }
  return path.join(dir, `${safeName(name)}.${extension}`)
}

/** A name without an ending that every file system takes. */
export function safeName(name: string): string {
  const safe = name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  return safe || 'pentarch'
}
