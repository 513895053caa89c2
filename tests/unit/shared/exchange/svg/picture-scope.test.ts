import { expect, it } from 'vitest'
import { markId, packageId } from '../../../../../shared/base/ids'
import type { SvgScope } from '../../../../../shared/exchange/svg/svg-options'
import { viewSvg } from '../../../../../shared/exchange/view-text'
import { designFromData, designToData } from '../../../../../shared/file/design-data'
import type { Design } from '../../../../../shared/model/design'
import type { ViewKind } from '../../../../../shared/model/view-kind'
import { themes } from '../../../../../shared/shapes/themes'
import { layeredView } from '../../../../../shared/views/layered/layered-view'
import { classDesign } from '../../../../support/class-view-design'
import { design } from '../../../../support/design'
import { message, note, sequenceOf } from '../../../../support/interaction'
import { sequenceSvg } from '../../../../support/view-svgs'

const plain = { theme: 'light', language: 'en', title: 'Shop' } as const
const shop = design(
  {
    api: { technology: 'fastapi', name: 'Order API' },
    db: { technology: 'postgresql', name: 'Orders' },
    mail: { technology: 'celery', name: 'Mailer' },
  },
  { 'api -> db': { label: 'SQL' }, 'api -> mail': { label: 'Letters' } },
)

const chosen = (...elements: string[]): SvgScope => ({ kind: 'selection', elements: new Set(elements) })

function svgOf(made: Design, view: Exclude<ViewKind, 'sequence'>, scope: SvgScope): string {
  const svg = viewSvg(made, { view, interaction: null }, { ...plain, scope })
  if (!svg.ok) throw new Error(svg.error.en)
  return svg.value
}

const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, text]) => text ?? '')

function sizeOf(svg: string): readonly [number, number] {
  const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  return [Number(width), Number(height)]
}

it('shows what is selected with the lines between it, and is no larger than that', () => {
  const [api, db] = ['api', 'db'].map((id) => layeredView(shop).nodes.find(({ service }) => service === id))
  const svg = svgOf(shop, 'layered', chosen('api', 'db'))
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['Order API', 'Orders', 'SQL']))
  for (const absent of ['Mailer', 'Letters', 'Interface']) expect(textsOf(svg)).not.toContain(absent)
  if (!api || !db) throw new Error('the services are not there')
  const bottom = Math.max(api.y + api.height, db.y + db.height)
  expect(sizeOf(svg)[1]).toBe(bottom - Math.min(api.y, db.y) + 48)
  expect(sizeOf(svg)[0]).toBeLessThan(sizeOf(svgOf(shop, 'layered', { kind: 'view' }))[0])
})

it('shows a line that is selected by itself with both of its ends, and nothing else of theirs', () => {
  const link = [...shop.links.values()].find(({ label }) => label === 'Letters')?.id ?? ''
  expect(textsOf(svgOf(shop, 'layered', chosen(link)))).toEqual(
    expect.arrayContaining(['Order API', 'Mailer', 'Letters']),
  )
  expect(textsOf(svgOf(shop, 'layered', chosen(link)))).not.toContain('Orders')
  expect(textsOf(svgOf(shop, 'layered', chosen('mail')))).not.toContain('Order API')
})

it('shows a package with the classes in it', () => {
  const made = classDesign({ Order: {}, Line: {}, Other: {} }, {})
  const data = designToData(made)
  const inPackage = designFromData({
    ...data,
    packages: [{ id: packageId('p1'), name: 'orders', parent: null }],
    classes: data.classes?.map((each) =>
      each.name === 'Other' ? each : { ...each, package: packageId('p1') },
    ),
  })
  const texts = textsOf(svgOf(inPackage, 'classes', chosen('p1')))
  expect(texts).toEqual(expect.arrayContaining(['orders', 'Order', 'Line']))
  expect(texts).not.toContain('Other')
})

it('shows of a sequence the messages between the lifelines that are selected', () => {
  const made = sequenceOf(
    message('m1', 'User > Api', { text: 'asks' }),
    message('m2', 'Api > Db', { text: 'reads' }),
    note('n1', ['Db'], { text: 'slow' }),
  )
  const [interaction] = made.interactions.values()
  if (!interaction) throw new Error('no interaction')
  const texts = (...ids: string[]) =>
    textsOf(sequenceSvg(made, interaction, { ...plain, scope: chosen(...ids) }))
  expect(texts('User', 'Api')).toEqual(['asks', 'User', 'api'])
  expect(texts('m2')).toEqual(['reads', 'api', 'db'])
})

it('shows what lies wholly in a frame, as large as the frame', () => {
  const view = layeredView(shop)
  const api = view.nodes.find(({ service }) => service === 'api')
  if (!api) throw new Error('the service is not there')
  const frame = {
    id: markId('f1'),
    board: { view: 'layered' as const },
    x: api.x - 20,
    y: api.y - 20,
    width: api.width + 40,
    height: api.height + 40,
    order: 1,
    content: { kind: 'frame' as const, name: 'The API' },
  }
  const framed = designFromData({ ...designToData(shop), marks: [frame] })
  const svg = svgOf(framed, 'layered', { kind: 'frame', frame: markId('f1') })
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['The API', 'Order API']))
  expect(textsOf(svg)).not.toContain('Orders')
  expect(sizeOf(svg)[0]).toBe(api.width + 40 + 48)
})

it('has no ground where it is to be transparent', () => {
  const of = (background: 'theme' | 'transparent') =>
    viewSvg(shop, { view: 'layered', interaction: null }, { ...plain, scope: chosen('api'), background })
  const ground = (svg: ReturnType<typeof of>) =>
    svg.ok &&
    svg.value.split('\n').some((line) => line.startsWith('<rect') && line.includes(themes.light.canvas))
  expect(ground(of('theme'))).toBe(true)
  expect(ground(of('transparent'))).toBe(false)
})

it('says why there is nothing to show', () => {
  const errorOf = (scope: SvgScope) => {
    const svg = viewSvg(shop, { view: 'layered', interaction: null }, { ...plain, scope })
    return svg.ok ? '' : svg.error.en
  }
  expect(errorOf(chosen())).toMatch(/^Nothing is selected/)
  expect(errorOf({ kind: 'frame', frame: markId('gone') })).toMatch(/^The frame is not/)
})
