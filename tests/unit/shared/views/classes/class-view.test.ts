import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classId } from '../../../../../shared/base/ids'
import { copyDesign, type Design, type MutableDesign } from '../../../../../shared/model/design'
import { classView } from '../../../../../shared/views/classes/class-view'
import type { ClassBox, ClassView } from '../../../../../shared/views/classes/positioned-classes'
import type { Box } from '../../../../../shared/views/positioned-view'
import { classDesign, orderClasses } from '../../../../support/class-view-design'
import { sampleDesigns } from '../layered/designs'

const outer = ({ x, y, width, outerHeight }: ClassBox): Box => ({ x, y, width, height: outerHeight })
const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y
const inside = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height

function overlapping(boxes: readonly Box[]): number {
  return boxes.reduce((sum, a, n) => sum + boxes.slice(n + 1).filter((b) => meet(a, b)).length, 0)
}
const nodeOf = (view: ClassView, id: string): ClassBox => {
  const node = view.nodes.find((each) => each.class === id)
  if (!node) throw new Error(`${id} is not in the view`)
  return node
}

/** Every class where the view shows it. */
function pinned(design: Design): MutableDesign {
  const made = copyDesign(design)
  for (const { class: id, x, y } of classView(design).nodes) made.classPlacements.set(id, { id, x, y })
  return made
}

describe('places', () => {
  it('overlap nowhere, with bases above what derives from them and frames round their classes', () => {
    const view = classView(orderClasses())
    expect(view.nodes).toHaveLength(12)
    expect(overlapping(view.nodes.map(outer))).toBe(0)
    expect(nodeOf(view, 'EventBus').y).toBeLessThan(nodeOf(view, 'KafkaBus').y)
    expect(nodeOf(view, 'OrderService').y).toBeLessThan(nodeOf(view, 'OrderRepository').y)
    const [shop, orders] = view.packages
    expect([shop?.name, orders?.name]).toEqual(['shop', 'orders'])
    if (!shop || !orders) throw new Error('frames are missing')
    expect(inside(orders, shop)).toBe(true)
    for (const node of view.nodes) {
      const home = node.face.class.package
      expect(inside(outer(node), shop), node.class).toBe(home !== null)
      expect(inside(outer(node), orders), node.class).toBe(home === 'shop.orders')
    }
  })

  it('of placed classes stay when classes are added, wherever those belong', () => {
    const before = pinned(orderClasses())
    const added = copyDesign(before)
    classDesign(
      { Refund: { package: 'shop.orders' }, Mail: {}, Receipt: { kind: 'dataclass' } },
      { 'Mail dependency Order': {} },
      added,
    )
    const [old, next] = [classView(before), classView(added)]
    for (const { class: id, x, y } of old.nodes) expect(nodeOf(next, id)).toMatchObject({ x, y })
    expect(overlapping(next.nodes.map(outer))).toBe(0)
    for (const id of ['Mail', 'Receipt'])
      expect(
        next.packages.some((frame) => meet(frame, outer(nodeOf(next, id)))),
        id,
      ).toBe(false)
  })

  it('of new classes lie where their package does not spread over what is not in it', () => {
    const made = classDesign({
      Order: { package: 'shop', at: { x: 0, y: 0 } },
      Refund: { package: 'shop' },
      Mail: { at: { x: 240, y: 0 } },
      Stock: { package: 'store', at: { x: 0, y: -200 } },
    })
    const view = classView(made)
    const [shop, store] = view.packages
    if (!shop || !store) throw new Error('frames are missing')
    expect(inside(outer(nodeOf(view, 'Refund')), shop)).toBe(true)
    expect(overlapping([shop, store, outer(nodeOf(view, 'Mail'))])).toBe(0)
  })

  it('overlap nowhere in any mixture of placed and unplaced classes', () => {
    const scattered = fc.array(
      fc.record({
        members: fc.nat(6),
        package: fc.constantFrom(undefined, 'a', 'b', 'a.c'),
        placed: fc.boolean(),
      }),
      { minLength: 1, maxLength: 14 },
    )
    fc.assert(
      fc.property(scattered, (classes) => {
        const made = classDesign(
          Object.fromEntries(
            classes.map(({ members, package: home, placed }, n) => [
              `C${n}`,
              {
                ...(home === undefined ? {} : { package: home }),
                ...(placed ? { at: { x: (n % 4) * 480, y: Math.floor(n / 4) * 320 } } : {}),
                members: Array.from({ length: members }, (_, m) => `field_${m}: int = ${m}`),
              },
            ]),
          ),
        )
        const view = classView(made)
        expect(overlapping(view.nodes.map(outer))).toBe(0)
        for (const { class: id, x, y } of view.nodes) {
          const place = made.classPlacements.get(id)
          if (place) expect({ x, y }).toEqual({ x: place.x, y: place.y })
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('routes', () => {
  it('are orthogonal, end at their classes and pass through no other; texts sit on no class', () => {
    const made = pinned(orderClasses())
    const view = classView(made)
    expect(view.routes).toHaveLength(10)
    for (const { relation, points, label, sourceEnd, targetEnd } of view.routes) {
      const ends = made.classRelations.get(relation)
      points.forEach((point, n) => {
        const next = points[n + 1]
        if (!next) return
        expect(point.x === next.x || point.y === next.y, relation).toBe(true)
        const stretch = {
          x: Math.min(point.x, next.x),
          y: Math.min(point.y, next.y),
          width: Math.abs(point.x - next.x) || 0.1,
          height: Math.abs(point.y - next.y) || 0.1,
        }
        for (const node of view.nodes)
          if (node.class !== ends?.source && node.class !== ends?.target)
            expect(meet(stretch, outer(node)), `${relation} through ${node.class}`).toBe(false)
      })
      for (const text of [label, sourceEnd, targetEnd])
        if (text) for (const node of view.nodes) expect(meet(text, outer(node)), relation).toBe(false)
    }
    const composed = view.routes.find(({ relation }) => relation.includes('composition'))
    expect([composed?.sourceEnd?.text.en, composed?.targetEnd?.text.en]).toEqual(['1', '1..*'])
  })

  it('that an edit does not concern are the same ones after it', () => {
    const before = pinned(orderClasses())
    const first = classView(before)
    const moved = classView(before, new Map([['AsyncSession', { x: -900, y: 2000 }]]), first)
    const kept = moved.routes.filter((route) => first.routes.includes(route)).map(({ relation }) => relation)
    expect(kept).toHaveLength(9)
    expect(kept).not.toContain('SqlOrderRepository.association.AsyncSession')
    expect(moved.routes).toEqual(classView(before, new Map([['AsyncSession', { x: -900, y: 2000 }]])).routes)
  })

  it('lead generalisations of one base to one point', () => {
    const made = classDesign(
      { Base: { at: { x: 300, y: 0 } }, A: { at: { x: 0, y: 300 } }, B: { at: { x: 600, y: 300 } } },
      { 'A inheritance Base': {}, 'B inheritance Base': {} },
    )
    const [a, b] = classView(made).routes
    expect(a?.points.at(-1)).toEqual(b?.points.at(-1))
  })

  it('say what they say where no place is free, and move away once there is one', () => {
    const says = { label: 'keeps for the accountants', sourceMultiplicity: '1', targetMultiplicity: '0..1' }
    const made = classDesign(
      { Left: { at: { x: 0, y: 0 } }, Right: { at: { x: 168, y: 0 } }, Cap: { at: { x: 80, y: -56 } } },
      { 'Left association Right': says },
    )
    const crowded = classView(made)
    const [route] = crowded.routes
    expect([route?.label?.text.en, route?.sourceEnd?.text.en, route?.targetEnd?.text.en]).toEqual([
      says.label,
      '1',
      '0..1',
    ])
    const covers = (view: ClassView): boolean =>
      view.routes.some(({ label }) => view.nodes.some((node) => label && meet(label, outer(node))))
    expect(covers(crowded)).toBe(true)
    const wide = classView(made, new Map([['Right', { x: 600, y: 0 }]]), crowded)
    expect(covers(wide)).toBe(false)
  })

  it('are cut where they would cover a class in full, and said in full once there is room', () => {
    const label = 'keeps for the accountants'
    const at = (x: number, y: number) => ({ at: { x, y } })
    const made = classDesign(
      { Left: at(0, 0), Right: at(248, 0), Above: at(124, -72), Below: at(124, 72) },
      { 'Left association Right': { label } },
    )
    const narrow = classView(made)
    const said = narrow.routes[0]?.label
    if (!said) throw new Error('the label has no place')
    expect(said.text.en).toMatch(/^keeps.*…$/)
    expect(narrow.nodes.filter((node) => meet(said, outer(node)))).toEqual([])
    const wide = classView(made, new Map([['Right', { x: 600, y: 0 }]]), narrow)
    expect(wide.routes[0]?.label?.text.en).toBe(label)
  })

  it.each(sampleDesigns)('cover no class with long labels in %s', (_, sample) => {
    const label = 'keeps a record of everything that has been said and done'
    const made = copyDesign(sample)
    for (const relation of sample.classRelations.values())
      made.classRelations.set(relation.id, { ...relation, label })
    const view = classView(made)
    for (const { relation, label: said } of view.routes)
      for (const node of view.nodes)
        if (said) expect(meet(said, outer(node)), `${relation} on ${node.class}`).toBe(false)
  })

  it('leave a class that is related to itself and come back', () => {
    const made = classDesign({ Node: { members: ['parent: Node | None'] } }, { 'Node association Node': {} })
    const view = classView(made)
    const [route] = view.routes
    const { x, width } = nodeOf(view, 'Node')
    expect(route?.points[0]?.x).toBe(x + width)
    expect(route?.points.at(-1)?.x).toBe(x + width)
    expect(Math.max(...(route?.points ?? []).map((point) => point.x))).toBe(x + width + 28)
  })
})

describe('300 classes', () => {
  it('are placed apart', () => {
    const classes = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [
        `Class${n}`,
        { members: ['id: UUID', 'def run(self) -> None'], package: `pkg${n % 10}` },
      ]),
    )
    const relations = Object.fromEntries(
      Array.from({ length: 280 }, (_, n) => [`Class${n} dependency Class${(n * 7 + 10) % 300}`, {}]),
    )
    const view = classView(classDesign(classes, relations))
    expect(overlapping(view.nodes.map(outer))).toBe(0)
    expect(view.packages).toHaveLength(10)
    expect(nodeOf(view, classId('Class0')).width).toBeGreaterThan(0)
  })
})
