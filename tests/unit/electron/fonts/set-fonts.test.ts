import { expect, it } from 'vitest'
import { FontShelf } from '../../../../electron/fonts/font-shelf'
import { setFonts } from '../../../../electron/fonts/set-fonts'
import { textsIn } from '../../../../electron/fonts/svg-texts'
import { drawingToSvg } from '../../../../shared/exchange/svg/paint-svg'
import { pictureSvg } from '../../../../shared/exchange/svg/picture-svg'
import type { Primitive } from '../../../../shared/shapes/drawing'
import { measure } from '../../../../shared/shapes/text-width'

const folder = 'node_modules/@fontsource-variable'
const shelf = new FontShelf(folder)
const paper = { x: 0, y: 0, width: 400, height: 100 }
const plain = { kind: 'text', x: 100, y: 50, size: 20, weight: 450, fill: 'text', anchor: 'start' } as const

const picture = (...drawing: Primitive[]): string =>
  pictureSvg(
    { bounds: paper, parts: [{ box: paper, draw: () => drawing }], description: 'A <picture>' },
    { theme: 'light', language: 'en', title: 'Shop' },
  )

async function set(svg: string, fonts: Parameters<typeof setFonts>[1], from = shelf): Promise<string> {
  const made = await setFonts(svg, fonts, from)
  if (!made.ok) throw new Error(made.error.code)
  return made.value
}

/** Numbers of the first outlines, in pairs. */
function pointsOf(svg: string): { readonly xs: number[]; readonly ys: number[] } {
  const numbers = (/<g fill=[^>]*><title>.*?<path d="([^"]*)"/.exec(svg)?.[1] ?? '').match(/-?[\d.]+/g) ?? []
  const [xs, ys]: [number[], number[]] = [[], []]
  for (const [index, value] of numbers.entries()) (index % 2 === 0 ? xs : ys).push(Number(value))
  return { xs, ys }
}

it('leaves a picture that names its fonts as it is', async () => {
  const svg = picture({ ...plain, text: 'Orders' })
  expect(await set(svg, 'reference')).toBe(svg)
})

it('brings along the slices that the texts need, Chinese included, and no others', async () => {
  const facesOf = async (text: string, font?: 'mono') => {
    const svg = await set(picture({ ...plain, text, ...(font ? { font } : {}) }), 'embedded')
    return [...svg.matchAll(/@font-face\{font-family:'([^']+)'/g)].map(([, name]) => name)
  }
  expect(await facesOf('Orders')).toEqual(['Inter'])
  expect(await facesOf('Orders', 'mono')).toEqual(['JetBrains Mono'])
  expect(await facesOf('Ωmega')).toEqual(['Inter', 'Inter'])
  expect(new Set(await facesOf('订单 API'))).toEqual(new Set(['Inter', 'Noto Sans SC']))
  expect(await facesOf('订单')).not.toContain('Inter')
})

it('embeds whole WOFF2 files, and stays well-formed', async () => {
  const svg = await set(picture({ ...plain, text: '订单' }), 'embedded')
  const [, data = ''] = /base64,([^)]*)\)/.exec(svg) ?? []
  expect(Buffer.from(data, 'base64').subarray(0, 4).toString()).toBe('wOF2')
  expect(svg.indexOf('</desc>')).toBeLessThan(svg.indexOf('<defs>'))
  expect(svg.match(/<style/g)).toHaveLength(1)
})

it('turns texts into outlines where the texts stood, as wide as they were', async () => {
  const text = 'Handgloves'
  const width = measure(text, 20, 450)
  for (const [anchor, left] of [
    ['start', 100],
    ['middle', 100 - width / 2],
    ['end', 100 - width],
  ] as const) {
    const svg = await set(picture({ ...plain, text, anchor }), 'outlines')
    expect(svg).not.toContain('<text')
    expect(svg).toContain('<title>Handgloves</title>')
    const { xs, ys } = pointsOf(svg)
    // Side bearings and kerning are less than 4 px at this size.
    expect(Math.abs(Math.min(...xs) - left)).toBeLessThan(4)
    expect(Math.abs(Math.max(...xs) - left - width)).toBeLessThan(4)
    expect(Math.min(...ys)).toBeGreaterThan(50 - 20)
    expect(Math.max(...ys)).toBeLessThan(50 + 6)
  }
})

it('draws heavier letters for heavier weights, and leans what is italic', async () => {
  const dOf = async (changed: object) =>
    pointsOf(await set(picture({ ...plain, text: 'llll', ...changed }), 'outlines'))
  const stem = ({ xs }: { readonly xs: number[] }) =>
    Math.max(...xs.slice(0, 4)) - Math.min(...xs.slice(0, 4))
  expect(stem(await dOf({ weight: 650 }))).toBeGreaterThan(1.3 * stem(await dOf({})))
  expect(stem(await dOf({ italic: true }))).toBeGreaterThan(2 * stem(await dOf({})))
})

it('has an outline for every Chinese character', async () => {
  const svg = await set(picture({ ...plain, text: '订单服务（主）' }), 'outlines')
  expect(svg).toContain('<title>订单服务（主）</title>')
  const { xs } = pointsOf(svg)
  for (const n of [0, 1, 2, 3, 4, 5, 6])
    expect(xs.filter((x) => x >= 100 + 20 * n && x <= 120 + 20 * n).length).toBeGreaterThan(5)
})

it('keeps lines, code and escaped characters', async () => {
  const lines: Primitive[] = ['one & two', '<three>'].map((text, n) => ({ ...plain, text, y: 50 + 20 * n }))
  expect(textsIn(picture(...lines))).toMatchObject([
    {
      lines: [
        { text: 'one & two', y: 50 },
        { text: '<three>', y: 70 },
      ],
      fonts: ['inter', 'noto-sans-sc'],
    },
  ])
  expect(await set(picture(...lines), 'outlines')).toContain('<title>one &amp; two &lt;three&gt;</title>')
  expect(textsIn(drawingToSvg([{ ...plain, text: ' a  b ', font: 'mono' }], 'light'))).toMatchObject([
    { lines: [{ text: 'a b' }], fonts: ['jetbrains-mono', 'noto-sans-sc'] },
  ])
})

it('leaves a text with a character that no font has as it is', async () => {
  const svg = await set(
    picture({ ...plain, text: 'x \u{1f9ff}\u{e000}' }, { ...plain, x: 7, text: 'y' }),
    'outlines',
  )
  expect(svg.match(/<text/g)).toHaveLength(1)
  expect(svg).toContain('<title>y</title>')
})

it('marks what no font has where there are no others to show it in, and passes over what is not seen', async () => {
  const words = picture({ ...plain, text: '订单 \u{1f600}\u{fe0f} \u{202e}x\u{202c}' })
  const as = (text: string) => set(picture({ ...plain, text }), 'outlines-only')
  const made = await set(words, 'outlines-only')
  expect(made).not.toContain('<text')
  expect(pointsOf(made)).toEqual(pointsOf(await as('订单 ? x')))
  expect(made).toContain('<title>订单 \u{1f600}')
})

it('gives the same bytes every time', async () => {
  const svg = picture({ ...plain, text: 'Order 订单 → API' }, { ...plain, text: 'x -> y', font: 'mono' })
  for (const fonts of ['embedded', 'outlines'] as const)
    expect(await set(svg, fonts, new FontShelf(folder))).toBe(await set(svg, fonts))
})

it('says that the fonts cannot be read', async () => {
  const made = await setFonts(picture({ ...plain, text: 'x' }), 'embedded', new FontShelf('/nowhere'))
  expect(made).toMatchObject({ ok: false, error: { code: 'fonts-unreadable' } })
})
