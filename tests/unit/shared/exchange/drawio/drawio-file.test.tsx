import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { designDrawio } from '../../../../../shared/exchange/drawio/drawio-file'
import { labelText, oneLine } from '../../../../../shared/exchange/label-text'
import type { Design } from '../../../../../shared/model/design'
import { messagesOf } from '../../../../../shared/model/interaction/walk-steps'
import { linkText } from '../../../../../shared/shapes/link/link-label'
import { classView } from '../../../../../shared/views/classes/class-view'
import { layeredView } from '../../../../../shared/views/layered/layered-view'
import { hostileText } from '../../../../support/notations/hostile-text'
import { renamed } from '../../../../support/notations/renamed'
import { smallDesigns } from '../small-designs'
import { smallInteraction, smallViews } from '../small-views'

const options = { language: 'en', title: 'Shop' } as const
const layered = { view: 'layered', interaction: null } as const

interface Cell {
  readonly id: string
  /** What draw.io shows: the label is HTML. */
  readonly text: string
  readonly style: string
  readonly parent: string
  readonly ends: readonly [string, string] | null
  readonly place: readonly number[]
  readonly bends: readonly (readonly number[])[]
}

/** The cells of each page, by its name. Throws where the XML is not well-formed or a cell points at nothing. */
function pagesOf(xml: string): Map<string, Map<string, Cell>> {
  const parsed = new DOMParser().parseFromString(xml.replace(/^<\?xml[^>]*\?>\n/, ''), 'application/xml')
  if (parsed.querySelector('parsererror')) throw new Error('not well-formed')
  const pages = new Map<string, Map<string, Cell>>()
  for (const page of parsed.querySelectorAll('diagram')) {
    const cells = new Map<string, Cell>()
    for (const cell of page.querySelectorAll('mxCell')) {
      const attribute = (name: string): string => cell.getAttribute(name) ?? ''
      const label = new DOMParser().parseFromString(
        `<body>${attribute('value').replaceAll('<br>', '\n')}</body>`,
        'text/html',
      )
      if (label.body.children.length > 0) throw new Error(`a tag in “${attribute('value')}”`)
      const geometry = cell.querySelector('mxGeometry')
      if (cells.has(attribute('id'))) throw new Error(`${attribute('id')} is there twice`)
      cells.set(attribute('id'), {
        id: attribute('id'),
        text: label.body.textContent,
        style: attribute('style'),
        parent: attribute('parent'),
        ends: attribute('edge') === '1' ? [attribute('source'), attribute('target')] : null,
        place: ['x', 'y', 'width', 'height'].map((name) => Number(geometry?.getAttribute(name) ?? 0)),
        bends: [...cell.querySelectorAll('Array mxPoint')].map((each) =>
          ['x', 'y'].map((name) => Number(each.getAttribute(name))),
        ),
      })
    }
    for (const { parent, ends, id } of cells.values())
      for (const other of [...(id === '0' ? [] : [parent]), ...(ends ?? [])])
        if (!cells.has(other)) throw new Error(`${id} points at “${other}”, which is not there`)
    pages.set(page.getAttribute('name') ?? '', cells)
  }
  return pages
}

function page(design: Design, name: string): Map<string, Cell> {
  const found = pagesOf(designDrawio(design, layered, options)).get(name)
  if (!found) throw new Error(`there is no page “${name}”`)
  return found
}

/** Where a cell stands on its page. */
function placeOf(cells: Map<string, Cell>, id: string): number[] {
  const cell = cells.get(id)
  if (!cell) return [0, 0]
  const [x = 0, y = 0] = cell.place
  const [left = 0, top = 0] = cell.parent === '1' ? [0, 0] : placeOf(cells, cell.parent)
  return [left + x, top + y]
}

describe('draw.io', () => {
  it('has a page for each view and sequence, the one that is asked for first', () => {
    const names = (view: 'classes' | 'sequence' | 'layered'): string[] => [
      ...pagesOf(designDrawio(smallViews, { view, interaction: smallInteraction }, options)).keys(),
    ]
    expect(names('layered')).toEqual(['Layers', 'Deployment', 'Classes', '下单'])
    expect(names('classes')).toEqual(['Classes', 'Layers', 'Deployment', '下单'])
    expect(names('sequence')).toEqual(['下单', 'Layers', 'Deployment', 'Classes'])
    expect([...pagesOf(designDrawio(smallDesigns.shop, layered, options)).keys()]).toEqual(['Layers'])
  })

  it('has services in their places, in lanes that they move with', () => {
    const cells = page(smallDesigns.shop, 'Layers')
    const view = layeredView(smallDesigns.shop)
    for (const { service, layer, x, y, width, height } of view.nodes) {
      const cell = cells.get(`n_${service}`)
      expect(cell?.parent).toBe(`lane_${layer}`)
      expect(placeOf(cells, `n_${service}`)).toEqual([x, y])
      expect(cell?.place.slice(2)).toEqual([width, height])
    }
    expect(cells.get('n_api')?.text).toBe('Order API\nFastAPI × 3')
    expect(cells.get('n_db')?.style).toMatch(/^shape=cylinder3;html=1;/)
    expect(cells.get('lane_data')).toMatchObject({ text: 'Data', parent: '1' })
    expect(cells.get('lane_data')?.style).toMatch(/^swimlane;.*container=1;.*strokeColor=#A86A00;/)
  })

  it('has links that are bound to both ends and bend where ours do', () => {
    const cells = page(smallDesigns.shop, 'Layers')
    for (const { link: id, points } of layeredView(smallDesigns.shop).edges) {
      const link = smallDesigns.shop.links.get(id)
      const cell = [...cells.values()].find(({ ends }) => ends?.[1] === `n_${link?.target}`)
      expect(cell?.ends).toEqual([`n_${link?.source}`, `n_${link?.target}`])
      expect(cell?.text).toBe(link?.label)
      expect(cell?.bends).toEqual(points.slice(1, -1).map(({ x, y }) => [x, y]))
      expect(cell?.style.includes('dashed=1;')).toBe(link?.sync === false)
      expect(cell?.style).toMatch(/exitX=[\d.]+;exitY=[\d.]+;exitPerimeter=0;entryX=[\d.]+;entryY=/)
    }
  })

  it('has classes as boxes with a row for each member, in their packages', () => {
    const cells = page(smallViews, 'Classes')
    for (const node of classView(smallViews).nodes)
      expect(placeOf(cells, `c_${node.class}`)).toEqual([node.x, node.y])
    expect(cells.get('c_c2')?.parent).toBe('k_k2')
    expect(cells.get('k_k2')?.parent).toBe('k_k1')
    expect(cells.get('c_c1')?.text).toBe('«abstract»\n«repository»\nOrderRepository')
    const rows = [...cells.values()].filter(({ parent, text }) => parent === 'c_c2' && text !== '')
    expect(rows.map(({ text }) => text)).toEqual([
      '# _cache: ClassVar[dict[str, Order]] = {}',
      '+ __init__(size=10)',
      '+ connect() -> Self',
    ])
    expect(rows.map(({ style }) => /fontStyle=(\d)/.exec(style)?.[1])).toEqual(['4', '0', '4'])
    expect(cells.get('r_r1')?.style).toMatch(/endArrow=block;endFill=0;/)
    expect(cells.get('r_r2')?.style).toMatch(/startArrow=diamondThin;startFill=1;/)
  })

  it('has places in each other with what runs on them', () => {
    const cells = page(smallViews, 'Deployment')
    expect(['d_d1', 'd_d2', 'x_x1', 'x_x2'].map((id) => cells.get(id)?.parent)).toEqual([
      '1',
      'd_d1',
      'd_d2',
      'd_d1',
    ])
    expect([...cells.values()].flatMap(({ ends }) => (ends ? [ends] : []))).toEqual([['x_x1', 'x_x2']])
  })

  it('has lifelines, messages that are bound to them, fragments and notes', () => {
    const cells = page(smallViews, '下单')
    const messages = [...cells.values()].filter(({ ends }) => ends !== null)
    expect(messages.map(({ text }) => text)).toEqual([
      '10 下单; "POST /orders"',
      '15 INSERT INTO orders',
      '20 OK',
      '25 spawn',
      '30 log',
      '35',
      '40 201 Created',
    ])
    expect(messages[0]?.ends).toEqual(['p_q1_2ep1', 'p_q1_2ep2'])
    expect(messages[4]?.bends).toHaveLength(2)
    expect(cells.get('p_q1_2ep1')?.style).toMatch(/^shape=umlLifeline;.*participant=umlActor;/)
    expect(cells.get('f_q1_2ef1')?.text).toBe('alt')
    expect(cells.get('f_q1_2ef1__0')?.text).toBe('[有货]')
    expect(cells.get('o_q1_2en1')).toMatchObject({ text: '100%' })
  })

  it('is well-formed and shows the same names whatever things are called', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 9 }), (texts) => {
        const design = renamed(smallViews, texts)
        const pages = [...pagesOf(designDrawio(design, layered, options)).values()]
        const shown = new Set(pages.flatMap((cells) => [...cells.values()].map(({ text }) => text)))
        for (const { name } of design.packages.values()) expect(shown).toContain(labelText(name))
        for (const link of design.links.values()) expect(shown).toContain(labelText(linkText(link)))
        for (const { label, kind } of design.classRelations.values())
          if (kind !== 'call') expect(shown).toContain(oneLine(label))
        const interaction = design.interactions.get('q1') ?? smallInteraction
        for (const [n, { text }] of messagesOf(interaction).entries())
          expect(shown).toContain(labelText(`${10 + 5 * n} ${text}`))
      }),
      { numRuns: 20 },
    )
  })

  it('gives equal bytes for equal designs', () => {
    const again = renamed(smallViews, ['订单'])
    expect(designDrawio(again, layered, options)).toBe(
      designDrawio(renamed(smallViews, ['订单']), layered, options),
    )
  })
})
