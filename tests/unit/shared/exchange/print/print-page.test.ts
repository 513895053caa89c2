import { expect, it } from 'vitest'
import { printLayout, sizeOfSvg } from '../../../../../shared/exchange/print/print-layout'
import { type PrintJob, pageCount, printPage } from '../../../../../shared/exchange/print/print-page'
import { viewSvg } from '../../../../../shared/exchange/view-text'
import { design } from '../../../../support/design'

const svgOf = (width: number, height: number): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="x" version="1.1" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><text>Order API</text></svg>\n`
const job = (more: Partial<PrintJob> = {}): PrintJob => ({
  title: 'Shop',
  fonts: '',
  pictures: [svgOf(1000, 500)],
  paper: 'picture',
  tiled: false,
  ...more,
})

it('knows how large a picture of ours is', () => {
  const svg = viewSvg(
    design({ api: 'fastapi' }),
    { view: 'layered', interaction: null },
    { theme: 'light', language: 'en', title: 'x', scale: 2 },
  )
  const [, width, height] = (svg.ok && svg.value.match(/viewBox="\S+ \S+ (\S+) (\S+)"/)) || []
  expect(sizeOfSvg(svg.ok ? svg.value : '')).toEqual({ width: 2 * Number(width), height: 2 * Number(height) })
})

it('makes a page as large as its picture, up to what readers show', () => {
  expect(printLayout({ width: 1000, height: 500 }, 'picture', true)).toEqual({
    page: { width: 1000, height: 500 },
    margin: 0,
    columns: 1,
    rows: 1,
    scale: 1,
  })
  expect(printLayout({ width: 38_400, height: 19_200 }, 'picture', false).page).toEqual({
    width: 19_200,
    height: 9_600,
  })
})

it('lays a sheet as the picture lies, and makes it smaller until it fits, never larger', () => {
  const wide = printLayout({ width: 2000, height: 500 }, 'a4', false)
  expect(wide.page.width).toBeCloseTo((297 / 25.4) * 96)
  expect(2000 * wide.scale).toBeCloseTo(wide.page.width - 2 * wide.margin)
  const high = printLayout({ width: 300, height: 400 }, 'letter', false)
  expect(high.page).toEqual({ width: 816, height: 1056 })
  expect(high.scale).toBe(1)
})

it('takes as many sheets as a picture at full size needs', () => {
  // A4 lying has room for 1046.9 × 718.1 px.
  expect(printLayout({ width: 2100, height: 700 }, 'a4', true)).toMatchObject({
    columns: 3,
    rows: 1,
    scale: 1,
  })
  expect(printLayout({ width: 1500, height: 1400 }, 'a4', true)).toMatchObject({ columns: 2, rows: 2 })
  expect(pageCount(job({ paper: 'a4', tiled: true, pictures: [svgOf(2100, 700), svgOf(10, 10)] }))).toBe(4)
})

it('writes a page for each sheet, with that part of the picture in sight', () => {
  const page = printPage(job({ paper: 'a4', tiled: true, pictures: [svgOf(2000, 700)] }))
  const sights = [...page.matchAll(/<section class="p0"><svg [^>]*viewBox="([^"]+)"/g)].map(
    ([, sight]) => sight,
  )
  expect(sights).toEqual(['0 0 1046.929 718.11', '1046.929 0 1046.929 718.11'])
  expect(page).toContain('@page p0 { size: 1122.52px 793.701px; margin: 0; }')
  expect(page.match(/<text>Order API<\/text>/g)).toHaveLength(2)
})

it('takes no title or font for markup, and no XML declaration along', () => {
  const page = printPage(job({ title: '</title><script>', fonts: '</style><script>' }))
  expect(page).not.toContain('<script')
  expect(page.match(/<\/style>/g)).toHaveLength(1)
  expect(page).not.toContain('<?xml')
})
