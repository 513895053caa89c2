import { expect, it } from 'vitest'
import { boxesInSvg } from '../../../../../shared/exchange/print/boxes-in-svg'
import { printLayout, sheetOverlap, sizeOfSvg } from '../../../../../shared/exchange/print/print-layout'
import { type PrintJob, pageCount, printPage } from '../../../../../shared/exchange/print/print-page'
import { cutMarks } from '../../../../../shared/exchange/print/sheet-marks'
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
  language: 'en',
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
    tiles: [{ column: 0, row: 0, sight: { x: 0, y: 0, width: 1000, height: 500 } }],
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
  // A4 lying has room for 1046.9 × 718.1 px, each further sheet for 45.4 px less.
  expect(printLayout({ width: 2100, height: 700 }, 'a4', true)).toMatchObject({
    columns: 3,
    rows: 1,
    scale: 1,
  })
  expect(printLayout({ width: 1500, height: 1390 }, 'a4', true)).toMatchObject({ columns: 2, rows: 2 })
  expect(printLayout({ width: 1500, height: 1391 }, 'a4', true)).toMatchObject({ columns: 2, rows: 3 })
  expect(pageCount(job({ paper: 'a4', tiled: true, pictures: [svgOf(2100, 700), svgOf(10, 10)] }))).toBe(4)
})

it('writes a page for each sheet, with that part of the picture in sight', () => {
  const page = printPage(job({ paper: 'a4', tiled: true, pictures: [svgOf(2000, 700)] }))
  const sights = [...page.matchAll(/<section class="p0"><svg [^>]*viewBox="([^"]+)"/g)].map(
    ([, sight]) => sight,
  )
  expect(sights).toEqual(['-24.252 -9.055 1046.929 718.11', '977.323 -9.055 1046.929 718.11'])
  expect(page).toContain('@page p0 { size: 1122.52px 793.701px; margin: 0; }')
  expect(page.match(/<text>Order API<\/text>/g)).toHaveLength(2)
})

it('shows what two neighbours border on on both, and all of the picture in the middle of the sheets', () => {
  const [width, height] = [2500, 2000]
  const { tiles, columns, rows } = printLayout({ width, height }, 'a4', true)
  expect([columns, rows, tiles.length]).toEqual([4, 2, 8])
  const [first, second] = [tiles[0]?.sight, tiles[1]?.sight]
  expect((first?.x ?? 0) + (first?.width ?? 0) - (second?.x ?? 0)).toBeCloseTo(sheetOverlap)
  const last = tiles.at(-1)?.sight
  expect(-(first?.x ?? 0)).toBeCloseTo((last?.x ?? 0) + (last?.width ?? 0) - width)
  expect(-(first?.y ?? 0)).toBeCloseTo((last?.y ?? 0) + (last?.height ?? 0) - height)
  // What is no larger than the overlap is whole on some sheet, wherever it stands.
  for (let x = 0; x + sheetOverlap <= width; x += 7)
    expect(tiles.some(({ sight }) => sight.x <= x && x + sheetOverlap <= sight.x + sight.width + 1e-6)).toBe(
      true,
    )
})

it('takes the fewest sheets, whichever way they lie', () => {
  // Lying it would be four of them.
  const { page, columns, rows } = printLayout({ width: 1300, height: 1000 }, 'a4', true)
  expect([columns, rows]).toEqual([2, 1])
  expect(page.height).toBeGreaterThan(page.width)
})

it('divides no box between sheets where there is room to move the picture', () => {
  const svg = `<svg xmlns="x" version="1.1" width="1500" height="600" viewBox="-20 -20 1500 600"><rect x="-20" y="-20" width="1500" height="600"/>
<g transform="translate(0 100)"><rect x="600" y="0" width="220" height="60"/><rect x="600" y="3" width="4" height="4"/></g><g/><rect x="1300" y="100" width="100" height="60"/></svg>`
  const boxes = boxesInSvg(svg)
  expect(boxes).toEqual([
    { x: 620, y: 120, width: 220, height: 60 },
    { x: 1320, y: 120, width: 100, height: 60 },
  ])
  const whole = ({ tiles }: ReturnType<typeof printLayout>): boolean =>
    boxes.every((box) =>
      tiles.some(({ sight }) => sight.x <= box.x && box.x + box.width <= sight.x + sight.width),
    )
  const size = { width: 1500, height: 600 }
  expect(whole(printLayout(size, 'a4', true))).toBe(false)
  expect(whole(printLayout(size, 'a4', true, boxes))).toBe(true)
})

it('puts a fitted picture in the middle of its page', () => {
  for (const size of [
    { width: 300, height: 400 },
    { width: 3000, height: 500 },
  ]) {
    const { tiles, scale, page, margin } = printLayout(size, 'a4', false)
    const [{ sight } = { sight: { x: 0, y: 0, width: 0, height: 0 } }] = tiles
    expect(sight.x + sight.width / 2).toBeCloseTo(size.width / 2)
    expect(sight.y + sight.height / 2).toBeCloseTo(size.height / 2)
    expect(sight.width * scale).toBeCloseTo(page.width - 2 * margin)
  }
})

it('says on each of several sheets which it is, in the language asked for, and marks where it is cut', () => {
  const tiled = { paper: 'a4', tiled: true, pictures: [svgOf(2000, 700)] } as const
  const page = printPage(job(tiled))
  expect([...page.matchAll(/<text [^>]*>(Shop[^<]*)<\/text>/g)].map(([, label]) => label)).toEqual([
    'Shop · page 1 of 2, row 1, column 1',
    'Shop · page 2 of 2, row 1, column 2',
  ])
  expect(printPage(job({ ...tiled, language: 'zh' }))).toContain('Shop · 第 2 页，共 2 页，第 1 行第 2 列')
  expect(page.match(/<path /g)).toHaveLength(4)
  expect(printPage(job({ paper: 'a4' }))).not.toContain('class="sheet"')
})

it('cuts two neighbours where they show the same', () => {
  const layout = printLayout({ width: 2000, height: 1400 }, 'a4', true)
  const { tiles, margin, scale } = layout
  const cutAt = (place: number, from: 'left' | 'top', end: 'first' | 'last'): number => {
    const tile = tiles[place]
    if (!tile) throw new Error('no such sheet')
    const upright = cutMarks(layout, tile).filter(({ x1, x2, y1, y2 }) =>
      from === 'left' ? x1 === x2 : y1 === y2,
    )
    const mark = end === 'first' ? upright[0] : upright.at(-1)
    if (!mark) throw new Error('no mark')
    return from === 'left'
      ? tile.sight.x + (mark.x1 - margin) / scale
      : tile.sight.y + (mark.y1 - margin) / scale
  }
  expect(cutAt(0, 'left', 'last')).toBeCloseTo(cutAt(1, 'left', 'first'))
  expect(cutAt(0, 'top', 'last')).toBeCloseTo(cutAt(2, 'top', 'first'))
})

it('takes no title or font for markup, and no XML declaration along', () => {
  const page = printPage(job({ title: '</title><script>', fonts: '</style><script>' }))
  expect(page).not.toContain('<script')
  expect(page.match(/<\/style>/g)).toHaveLength(1)
  expect(page).not.toContain('<?xml')
})
