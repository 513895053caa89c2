import { describe, expect, it } from 'vitest'
import { classGraph } from '../../../../../../renderer/canvas/classes/layout/class-layout'
import {
  rankedPlacements,
  selectedClassPlacements,
} from '../../../../../../renderer/canvas/classes/layout/ranked-placements'
import { classId } from '../../../../../../shared/base/ids'
import type { ClassPlacement } from '../../../../../../shared/model/classes/class-placement'
import { copyDesign, type MutableDesign } from '../../../../../../shared/model/design'
import { overlaps } from '../../../../../../shared/views/classes/boxes'
import { classView } from '../../../../../../shared/views/classes/class-view'
import { classDesign } from '../../../../../support/class-view-design'
import { manyClasses } from '../../../../../support/large-views'

const placed = (design: MutableDesign, placements: readonly ClassPlacement[]) => {
  const next = copyDesign(design)
  for (const place of placements) next.classPlacements.set(place.id, place)
  return classView(next)
}

const overlapping = ({ nodes }: ReturnType<typeof classView>) =>
  nodes.flatMap((a, n) => nodes.slice(n + 1).filter((b) => overlaps(a, b)))

const shop = () =>
  classDesign(
    {
      Order: { at: { x: 40, y: 60 }, package: 'sales' },
      Item: { at: { x: 300, y: 400 }, package: 'sales' },
      Price: { at: { x: 520, y: 90 }, package: 'sales' },
      Stock: { at: { x: 900, y: 80 } },
      Shelf: { at: { x: 930, y: 380 } },
      Hall: { at: { x: 1300, y: 300 } },
      Clerk: { at: { x: 900, y: 700 } },
    },
    { 'Order composition Item': {}, 'Item association Price': {}, 'Stock association Shelf': {} },
  )

describe('places of classes in ranks', () => {
  it('lets none of 300 classes touch another one, the same every time', () => {
    const given = manyClasses(300)
    const places = rankedPlacements(given, classView(given))
    expect(overlapping(placed(given, places))).toEqual([])
    expect(rankedPlacements(given, classView(given))).toEqual(places)
    // Each is related to the one before: in ranks alone they would be a tower.
    const [width, height] = (['x', 'y'] as const).map((axis) => {
      const all = places.map((place) => place[axis])
      return Math.max(...all) - Math.min(...all)
    })
    expect((width ?? 0) / (height ?? 1)).toBeGreaterThan(0.8)
    expect((width ?? 0) / (height ?? 1)).toBeLessThan(2.4)
  })

  it('arranges chosen classes where they stand, moves no other one and covers none', () => {
    const given = shop()
    const before = classView(given)
    const chosen = new Set(['Stock', 'Shelf', 'Hall'].map(classId))
    const after = placed(given, selectedClassPlacements(given, before, chosen))
    for (const node of before.nodes) {
      if (chosen.has(node.class)) continue
      expect(after.nodes.find((each) => each.class === node.class)).toMatchObject({ x: node.x, y: node.y })
    }
    const moved = after.nodes.filter((node) => chosen.has(node.class))
    expect(Math.min(...moved.map(({ x }) => x))).toBe(904)
    expect(Math.min(...moved.map(({ y }) => y))).toBe(80)
    expect(overlapping(after)).toEqual([])
    for (const frame of after.packages) expect(moved.filter((node) => overlaps(node, frame))).toEqual([])
  })

  it('keeps the frame of a package where it is when all of its classes are arranged', () => {
    const given = shop()
    const before = classView(given)
    const chosen = new Set(['Order', 'Item', 'Price'].map(classId))
    const after = placed(given, selectedClassPlacements(given, before, chosen))
    const [was, is] = [before.packages[0], after.packages[0]]
    expect(Math.abs((is?.x ?? 0) - (was?.x ?? 0))).toBeLessThanOrEqual(8)
    expect(Math.abs((is?.y ?? 0) - (was?.y ?? 0))).toBeLessThanOrEqual(8)
    const arranged = copyDesign(given)
    for (const { class: id, x, y } of after.nodes) arranged.classPlacements.set(id, { id, x, y })
    const again = placed(arranged, selectedClassPlacements(arranged, after, chosen))
    expect(again.packages).toEqual(after.packages)
    expect(overlapping(after)).toEqual([])
  })

  it('asks the engine the same about classes with other names of the same width', () => {
    const given = shop()
    const other = copyDesign(given)
    for (const each of given.classes.values())
      other.classes.set(each.id, { ...each, name: each.name.split('').reverse().join('') })
    expect(classGraph(other, classView(other))).toEqual(classGraph(given, classView(given)))
  })
})
