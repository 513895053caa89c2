import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SvgOptions } from '../../../../../shared/exchange/svg/svg-options'
import { designFromData } from '../../../../../shared/file/design-data'
import type { Design } from '../../../../../shared/model/design'
import { layerNames, layers } from '../../../../../shared/model/layer'
import { themes } from '../../../../../shared/shapes/themes'
import { layeredView } from '../../../../../shared/views/layered/layered-view'
import { design } from '../../../../support/design'
import { layeredSvg } from '../../../../support/view-svgs'
import { workspaceArbitrary } from '../../../../support/workspace-arbitrary'
import { smallDesigns } from '../small-designs'

const options: SvgOptions = { theme: 'light', language: 'en', title: 'Order platform' }

/** What XML 1.0 allows in a document at all. */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

/** Parses the picture, and fails where it is not well-formed. */
function parse(svg: string): Element {
  expect(svg).toMatch(allowed)
  expect(svg).not.toMatch(/&(?!(amp|lt|gt|quot|apos);)/)
  expect(svg).not.toContain(']]>')
  const document = new DOMParser().parseFromString(svg.replace(/^<\?xml[^>]*\?>\n/, ''), 'application/xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document.documentElement
}

const textsOf = (svg: string): string[] =>
  [...parse(svg).querySelectorAll('text')].map((text) => text.textContent)

const named = (name: string): Design =>
  design({ a: { technology: 'fastapi', name }, b: 'postgresql' }, { 'a -> b': { label: name } })

describe('the picture of a layered view', () => {
  it('is plain SVG 1.1: shapes, paths and native text with presentation attributes', () => {
    for (const theme of ['light', 'dark'] as const) {
      const root = parse(layeredSvg(smallDesigns.shop, { ...options, theme }))
      const elements = [root, ...root.querySelectorAll('*')]
      const names = new Set(elements.map(({ tagName }) => tagName))
      expect([...names].sort()).toEqual(['desc', 'g', 'path', 'rect', 'svg', 'text', 'title'])
      const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()))
      for (const attribute of ['class', 'style', 'id', 'href']) expect(attributes).not.toContain(attribute)
      for (const element of elements) {
        for (const paint of ['fill', 'stroke']) {
          expect(element.getAttribute(paint) ?? 'none').toMatch(/^(none|#[0-9A-Fa-f]{6})$/)
        }
      }
    }
  })

  it('has its size in px, scaled, and its content in the coordinates of the canvas', () => {
    const { bounds } = layeredView(smallDesigns.shop)
    const root = parse(layeredSvg(smallDesigns.shop, { ...options, scale: 2 }))
    expect(root.getAttribute('viewBox')).toBe(`-24 -24 ${bounds.width + 48} ${bounds.height + 48}`)
    expect(root.getAttribute('width')).toBe(String(2 * (bounds.width + 48)))
    expect(root.getAttribute('height')).toBe(String(2 * (bounds.height + 48)))
  })

  it('says what it is in the chosen language', () => {
    const root = parse(layeredSvg(smallDesigns.shop, { ...options, language: 'zh', title: '订单平台' }))
    expect(root.querySelector('title')?.textContent).toBe('订单平台')
    expect(root.querySelector('desc')?.textContent).toBe('分层架构图：3 个服务，2 条连线。')
    expect(textsOf(layeredSvg(smallDesigns.shop, { ...options, language: 'zh' }))).toContain('可观测性')
  })

  it('shows lanes, services and links, and nothing twice', () => {
    const texts = textsOf(layeredSvg(smallDesigns.shop, options))
    expect(texts.slice(0, 9)).toEqual(layers.map((layer) => layerNames[layer].en))
    expect(texts.slice(9)).toEqual([
      ...['Orders DB', 'PostgreSQL 18'],
      ...['RabbitMQ', 'Message broker'],
      ...['Order API', 'FastAPI · Uvicorn', '×3'],
      ...['asyncpg', 'order.placed'],
    ])
  })

  it('takes its colours from the theme', () => {
    const dark = layeredSvg(smallDesigns.shop, { ...options, theme: 'dark' })
    expect(dark).toContain(`fill="${themes.dark.canvas}"`)
    expect(dark).not.toContain(`fill="${themes.light.canvas}"`)
  })

  it('is the same, byte for byte, for the same design in another order', () => {
    const { services, links, ...rest } = smallDesigns.shop
    const turned: Design = {
      ...rest,
      services: new Map([...services].reverse()),
      links: new Map([...links].reverse()),
    }
    expect(layeredSvg(turned, options)).toBe(layeredSvg(smallDesigns.shop, options))
  })

  it('of an empty design shows the empty lanes', () => {
    expect(textsOf(layeredSvg(design({}), options))).toHaveLength(9)
  })
})

describe('a picture with hostile names', () => {
  it.each([
    ['<script>x</script>', '<script>x</scri…'],
    [']]>', ']]>'],
    ['"a" \'b\' &amp;', '"a" \'b\' &amp;'],
    ['\u0000\u0001\u001fx\u007f\u0085', 'x\u0085'],
    ['\ud800half\udc00', 'half'],
    ['\ufffe\uffff!', '!'],
    ['a\nb\tc\rd', 'a b c d'],
    ['<!--', '<!--'],
    ['%s $x &#0;', '%s $x &#0;'],
  ])('shows %j as text', (name, shown) => {
    const svg = layeredSvg(named(name), { ...options, title: name })
    expect(textsOf(svg)).toContain(shown)
    expect(parse(svg).querySelector('script')).toBeNull()
  })

  it('is well-formed for any design with any text', () => {
    fc.assert(
      fc.property(workspaceArbitrary, ({ name, scenarios: [first] }) => {
        if (first) parse(layeredSvg(designFromData(first.design), { ...options, title: name }))
      }),
      { numRuns: 60 },
    )
  })
})

/** A changed picture is a decision about the product: look at it, then update with `vitest -u`. */
describe('the picture of a small design', () => {
  it.each([
    ['shop', 'light', 'en'],
    ['shop', 'dark', 'zh'],
  ] as const)('of the %s, %s, %s, has not changed', async (name, theme, language) => {
    const svg = layeredSvg(smallDesigns[name], { theme, language, title: 'Shop' })
    await expect(svg).toMatchFileSnapshot(`../../../../golden/layered/${name}-${theme}-${language}.svg`)
  })
})
