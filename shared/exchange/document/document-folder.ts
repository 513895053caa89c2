import type { Block, TextDocument } from './document'
import { documentMarkdown } from './document-markdown'

/** A file of a folder. */
export interface FolderFile {
  /** Below the folder, with `/` between its parts. */
  readonly path: string
  readonly text: string
}

/** Longest part of a file's name that comes of a title, characters. */
const longestPart = 40

/**
 * A document as a folder that GitHub shows as it is: `README.md` with the pictures of the views, and each picture as a
 * file below `views/`; their Mermaid stands folded under them.
 */
export function documentFolder(document: TextDocument): readonly [readme: FolderFile, ...FolderFile[]] {
  const diagrams = document.blocks.filter((block) => block.kind === 'diagram')
  const files = new Map<Block, FolderFile>(
    diagrams.map((block, index) => [
      block,
      { path: `views/${index + 1}${partOf(block.title)}.svg`, text: block.svg },
    ]),
  )
  const readme = documentMarkdown(document, (block) => files.get(block)?.path ?? null)
  return [{ path: 'README.md', text: readme }, ...files.values()]
}

/** What of a title every file system takes, with a line before it. */
function partOf(title: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  const part = words.join('-').slice(0, longestPart)
  return part === '' ? '' : `-${part}`
}
