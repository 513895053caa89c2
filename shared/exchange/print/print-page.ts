import { xmlText } from '../svg/xml-text'
import { type Paper, printLayout, sizeOfSvg } from './print-layout'

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
}

const figure = (value: number): number => Math.round(value * 1000) / 1000

/** How many pages a document may have. */
export const mostPages = 200

export const pageCount = ({ pictures, paper, tiled }: Omit<PrintJob, 'title' | 'fonts'>): number =>
  pictures.reduce((sum, svg) => {
    const { columns, rows } = printLayout(sizeOfSvg(svg), paper, tiled)
    return sum + columns * rows
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
section { box-sizing: border-box; overflow: hidden; break-inside: avoid; }
section:not(:last-child) { break-after: page; }
section > svg { display: block; overflow: hidden; }
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

function pagesOf(svg: string, number: number, { paper, tiled }: PrintJob): string[] {
  const size = sizeOfSvg(svg)
  const { page, margin, columns, rows, scale } = printLayout(size, paper, tiled)
  const room = { width: page.width - 2 * margin, height: page.height - 2 * margin }
  const picture = svg.replace(/^<\?xml[^>]*>\s*/, '')
  return Array.from({ length: columns * rows }, (_, place) => {
    const x = (place % columns) * room.width
    const y = Math.floor(place / columns) * room.height
    const sight = [x, y, room.width, room.height].map((each) => figure(each / scale)).join(' ')
    return `<section class="p${number}"><svg width="${figure(room.width)}" height="${figure(room.height)}" viewBox="${sight}">${picture}</svg></section>`
  })
}
