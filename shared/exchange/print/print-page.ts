import type { Locale } from '../../base/localized'
import { xmlText } from '../svg/xml-text'
import { boxesInSvg } from './boxes-in-svg'
import { type Paper, printLayout, type Size, sheetOverlap, sizeOfSvg } from './print-layout'
import { type CutMark, cutMarks, sheetLabel } from './sheet-marks'

/** Pictures that are to be a document, or to be printed. */
export interface PrintJob {
  readonly title: string
  /** CSS that the pictures need for their fonts. */
  readonly fonts: string
  /** SVG pictures as `pictureSvg` writes them. */
  readonly pictures: readonly string[]
  readonly paper: Paper
  /** Over several pages at full size, instead of on one each. */
  readonly tiled: boolean
  /** Of what is written beside the picture. */
  readonly language: Locale
}

const figure = (value: number): number => Math.round(value * 1000) / 1000

/** How many pages a document may have. */
export const mostPages = 200

export const pageCount = ({
  pictures,
  paper,
  tiled,
}: Pick<PrintJob, 'pictures' | 'paper' | 'tiled'>): number =>
  pictures.reduce((sum, svg) => {
    return sum + printLayout(sizeOfSvg(svg), paper, tiled).tiles.length
  }, 0)

/** The pages as one HTML document without scripts, each as large as its paper; text stays text, and lines stay lines. */
export function printPage(job: PrintJob): string {
  const pages = job.pictures.flatMap((svg, number) => pagesOf(svg, number, job))
  return `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>${xmlText(job.title)}</title>
<style>
${job.fonts.replaceAll('<', '\\3c ')}
html, body { margin: 0; -webkit-print-color-adjust: exact; }
section { box-sizing: border-box; position: relative; overflow: hidden; break-inside: avoid; }
section:not(:last-child) { break-after: page; }
section > svg { display: block; overflow: hidden; }
section > .sheet { position: absolute; inset: 0; }
${job.pictures.map((svg, number) => pageRule(svg, number, job)).join('\n')}
</style>
</head>
<body>
${pages.join('\n')}
</body>
</html>
`
}

function pageRule(svg: string, number: number, { paper, tiled }: PrintJob): string {
  const { page, margin } = printLayout(sizeOfSvg(svg), paper, tiled)
  const [width, height] = [figure(page.width), figure(page.height)]
  return `@page p${number} { size: ${width}px ${height}px; margin: 0; }
.p${number} { page: p${number}; width: ${width}px; height: ${height}px; padding: ${figure(margin)}px; }`
}

function pagesOf(svg: string, number: number, { title, paper, tiled, language }: PrintJob): string[] {
  const layout = printLayout(sizeOfSvg(svg), paper, tiled, boxesInSvg(svg))
  const { page, margin, tiles } = layout
  const room = { width: page.width - 2 * margin, height: page.height - 2 * margin }
  const picture = svg.replace(/^<\?xml[^>]*>\s*/, '')
  return tiles.map((tile) => {
    const { x, y, width, height } = tile.sight
    const sight = [x, y, width, height].map(figure).join(' ')
    const label = sheetLabel(layout, tile, language)
    const marks = label === null ? '' : sheetSvg(`${title} · ${label}`, cutMarks(layout, tile), page, margin)
    return `<section class="p${number}"><svg width="${figure(room.width)}" height="${figure(room.height)}" viewBox="${sight}">${picture}</svg>${marks}</section>`
  })
}

/** What stands in the margin of one sheet of several: which it is, and where it is cut. */
function sheetSvg(label: string, marks: readonly CutMark[], page: Size, margin: number): string {
  const lines = marks.map(
    ({ x1, y1, x2, y2 }) =>
      `<path d="M${figure(x1)} ${figure(y1)}L${figure(x2)} ${figure(y2)}" stroke="#55606e" stroke-width="0.75"/>`,
  )
  const text = `<text x="${figure(margin + sheetOverlap)}" y="${figure(page.height - margin / 3)}" font-family="Inter, 'Noto Sans SC', sans-serif" font-size="10" fill="#55606e">${xmlText(label)}</text>`
  return `<svg class="sheet" width="${figure(page.width)}" height="${figure(page.height)}" viewBox="0 0 ${figure(page.width)} ${figure(page.height)}">${lines.join('')}${text}</svg>`
}
