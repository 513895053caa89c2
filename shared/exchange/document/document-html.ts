import type { Locale } from '../../base/localized'
import { xmlText } from '../svg/xml-text'
import type { Block, TextDocument } from './document'
import { documentStyle } from './document-style'
import { plainOf, type RichText, type Span, spansOf } from './rich-text'

/**
 * A document as one HTML page that needs nothing beside itself: no script, no font and no address to load anything from.
 * It prints on A4 and Letter; tables and pictures are kept whole where they fit on a page.
 *
 * @param fonts CSS that the pictures need for their fonts; empty where those of the reader do
 */
export const documentHtml = ({ title, blocks }: TextDocument, language: Locale, fonts = ''): string =>
  `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${xmlText(title)}</title>
<style>
${fonts.replaceAll('<', '\\3c ')}
${documentStyle}
</style>
</head>
<body>
<h1>${xmlText(title)}</h1>
${blocks.map(blockHtml).join('\n')}
</body>
</html>
`

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${xmlText(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${inlineHtml(block.text)}</p>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>\n${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('\n')}\n</${tag}>`
    }
    case 'table':
      return tableHtml(block)
    case 'code':
      return `<pre><code>${linesHtml(block.text)}</code></pre>`
    case 'diagram':
      return `<figure>\n${block.svg}\n<figcaption>${xmlText(block.title)}</figcaption>\n</figure>`
  }
}

/** Columns from which a table is set closer, so that none of them is too narrow to read on paper. */
const wideFrom = 7
/** Letters from which a cell of such a table needs room of its own; Han count twice. */
const longFrom = 12

const widthOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu) ?? []).length

function tableHtml({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const cell = (tag: 'th' | 'td', html: string, index: number, isLong = false): string => {
    const classes = [...(columns[index]?.isFigure ? ['figure'] : []), ...(isLong ? ['long'] : [])].join(' ')
    return `<${tag}${classes === '' ? '' : ` class="${classes}"`}>${html}</${tag}>`
  }
  const heads = columns.map(({ head }, index) => cell('th', xmlText(head), index)).join('')
  const isWide = columns.length >= wideFrom
  const wide = isWide ? ' class="wide"' : ''
  const lines = rows.map((cells) => {
    const made = cells.map((text, index) =>
      cell('td', inlineHtml(text), index, isWide && widthOf(plainOf(text)) >= longFrom),
    )
    return `<tr>${made.join('')}</tr>`
  })
  return `<table${wide}>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`
}

const linesHtml = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map(xmlText)
    .join('\n')

const inlineHtml = (text: RichText): string => spansOf(text).map(spanHtml).join('')

function spanHtml(span: string | Span): string {
  if (typeof span === 'string') return xmlText(span)
  const text = xmlText(span.text)
  switch (span.kind) {
    case 'element':
      return `<span class="element">${text}</span>`
    case 'audit':
    case 'profile':
      return text
    case 'source':
      return /^https?:/.test(span.url) ? `<a href="${xmlText(span.url)}">${text}</a>` : text
    case 'strong':
      return `<strong>${text}</strong>`
    case 'code':
      return `<code>${text}</code>`
  }
}
