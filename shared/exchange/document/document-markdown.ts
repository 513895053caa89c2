import { escaped, escapedText } from '../markdown/markdown-text'
import type { Block, Column, TextDocument } from './document'
import { type RichText, type Span, spansOf } from './rich-text'

/** Where the picture of a diagram lies beside the text; `null`: nowhere. */
type PictureOf = (diagram: Block) => string | null

/**
 * A document as Markdown that GitHub renders as it is: diagrams are Mermaid, texts of people are shown as they wrote them.
 *
 * @param pictureOf shows those diagrams that have one as pictures, with their Mermaid folded under them
 */
export const documentMarkdown = (
  { title, blocks }: TextDocument,
  pictureOf: PictureOf = () => null,
): string =>
  `${[`# ${escaped(title)}`, ...blocks.map((block) => blockMarkdown(block, pictureOf))].join('\n\n')}\n`

function blockMarkdown(block: Block, pictureOf: PictureOf): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`
    case 'paragraph':
      return lineOf(block.text)
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${lineOf(item)}`)
        .join('\n')
    case 'table':
      return tableMarkdown(block.columns, block.rows)
    case 'code':
      return fenced(block.language, block.text)
    case 'diagram':
      return `**${escaped(block.title)}**\n\n${diagramMarkdown(block, pictureOf(block))}`
  }
}

function diagramMarkdown(
  { title, mermaid }: Extract<Block, { kind: 'diagram' }>,
  picture: string | null,
): string {
  const text = fenced('mermaid', mermaid)
  if (picture === null) return text
  const shown = `![${escaped(title)}](<${encodeURI(picture)}>)`
  return `${shown}\n\n<details>\n<summary>Mermaid</summary>\n\n${text}\n\n</details>`
}

function tableMarkdown(columns: readonly Column[], rows: readonly (readonly RichText[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ head }) => escaped(head))),
    line(columns.map(({ isFigure }) => (isFigure ? '---:' : '---'))),
    ...rows.map((cells) => line(cells.map(inlineMarkdown))),
  ].join('\n')
}

/** A fence that is longer than any in the text (CommonMark 4.5). */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}

/** A sentence that begins a line, where a mark could otherwise begin a list or a heading. */
function lineOf(text: RichText): string {
  const [first, ...rest] = spansOf(text)
  if (typeof first !== 'string') return inlineMarkdown(text)
  const start = escapedText(first)
  const trailing = /\s$/.test(first) && rest.length > 0 ? ' ' : ''
  return `${start}${trailing}${inlineMarkdown(rest)}`
}

const inlineMarkdown = (text: RichText): string => spansOf(text).map(spanMarkdown).join('')

function spanMarkdown(span: string | Span): string {
  if (typeof span === 'string') return escaped(span)
  switch (span.kind) {
    case 'element':
    case 'audit':
    case 'profile':
      return escaped(span.text)
    case 'source':
      // A document of a team has a name and no address.
      if (!/^https?:/.test(span.url)) return escaped(span.text)
      return `[${escaped(span.text)}](<${span.url.replace(/[<>\s]/g, encodeURIComponent)}>)`
    case 'strong':
      return `**${escaped(span.text)}**`
    case 'code':
      return codeSpan(span.text)
  }
}

/** Code that may itself hold backticks (CommonMark 6.1); a bar would end a table's cell (GFM 4.10). */
function codeSpan(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const ticks = '`'.repeat(longest + 1)
  const room = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${ticks}${room}${line}${room}${ticks}`
}
