import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClassElement } from '../../../../../shared/model/classes/class-element'
import { copyDesign, type Design, type MutableDesign } from '../../../../../shared/model/design'
import { overlaps } from '../../../../../shared/views/classes/boxes'
import { classView } from '../../../../../shared/views/classes/class-view'
import { makeRoom } from '../../../../../shared/views/classes/make-room'
import type { ClassView } from '../../../../../shared/views/classes/positioned-classes'
import type { Box } from '../../../../../shared/views/positioned-view'
import { classDesign } from '../../../../support/class-view-design'

/** The design with so many more members of some length in one class, and room made for them. */
function grown(design: Design, name: string, members: number, letters = 1): MutableDesign {
  const made = copyDesign(design)
  const found = made.classes.get(name) as ClassElement
  const added = Array.from({ length: members }, (_, n) => ({
    name: `${'x'.repeat(letters)}${n}`,
    type: '',
    default: '',
    visibility: 'public' as const,
    static: false,
  }))
  made.classes.set(name, { ...found, attributes: [...found.attributes, ...added] })
  for (const place of makeRoom(design, made)) made.classPlacements.set(place.id, place)
  return made
}

const boxOf = (view: ClassView, id: string): Box => {
  const node = view.nodes.find((each) => each.class === id)
  if (!node) throw new Error(`${id} is not in the view`)
  return { x: node.x, y: node.y, width: node.width, height: node.outerHeight }
}
const placesIn = (design: Design): Record<string, [number, number]> =>
  Object.fromEntries(classView(design).nodes.map(({ class: id, x, y }) => [id, [x, y]]))

/** A class is 152 px wide, and 48 px high without members, 50 and 20 for each of them with some. */
const column = () =>
  classDesign({
    Top: { at: { x: 0, y: 0 } },
    Below: { at: { x: 40, y: 104 } },
    Last: { at: { x: 80, y: 208 } },
    Beside: { at: { x: 400, y: 0 } },
  })

describe('a class that grows', () => {
  it('moves nobody while there is room', () => {
    expect(placesIn(grown(column(), 'Top', 1))).toEqual(placesIn(column()))
  })

  it('pushes what is below down by as little as it takes, and that pushes on', () => {
    const before = column()
    const after = grown(before, 'Top', 3)
    const { Top, Below, Last, Beside } = placesIn(after)
    expect(boxOf(classView(after), 'Top').height).toBe(110)
    expect([Top, Beside]).toEqual([
      [0, 0],
      [400, 0],
    ])
    expect(Below).toEqual([40, 144])
    expect(Last).toEqual([80, 224])
  })

  it('pushes what is beside it to the right where it becomes wider', () => {
    const after = grown(column(), 'Top', 1, 60)
    const { width } = boxOf(classView(after), 'Top')
    expect(width).toBe(384)
    expect(placesIn(after)).toEqual({ Top: [0, 0], Below: [40, 104], Last: [80, 208], Beside: [416, 0] })
  })

  it('keeps a gap that was narrow before, and leaves alone what lay under it', () => {
    const close = classDesign({
      Top: { at: { x: 0, y: 0 } },
      Close: { at: { x: 0, y: 56 } },
      Under: { at: { x: 100, y: 20 } },
    })
    expect(placesIn(grown(close, 'Top', 2))).toEqual({ Top: [0, 0], Close: [0, 104], Under: [100, 20] })
  })

  it('makes its package grow, which moves classes and packages beside it as a whole', () => {
    const before = classDesign({
      Inner: { package: 'a', at: { x: 20, y: 44 } },
      Outer: { at: { x: 20, y: 160 } },
      Third: { package: 'b', at: { x: 20, y: 320 } },
      Fourth: { package: 'b', at: { x: 240, y: 320 } },
    })
    const after = grown(before, 'Inner', 8)
    const { a, b } = Object.fromEntries(classView(after).packages.map((frame) => [frame.package, frame]))
    const outer = boxOf(classView(after), 'Outer')
    if (!a || !b) throw new Error('frames are missing')
    expect(outer.y).toBeGreaterThanOrEqual(a.y + a.height)
    expect(b.y - (outer.y + outer.height)).toBeGreaterThanOrEqual(32)
    expect(b.y - (outer.y + outer.height)).toBeLessThan(40)
    const { Third, Fourth } = placesIn(after)
    expect(Fourth?.[1]).toBe(Third?.[1])
    expect((Fourth?.[0] ?? 0) - (Third?.[0] ?? 0)).toBe(220)
  })

  it('keeps those that nobody placed where they are seen', () => {
    const before = classDesign(
      { A: {}, B: {}, C: {}, D: { package: 'p' } },
      { 'B inheritance A': {}, 'C inheritance A': {} },
    )
    const after = grown(before, 'A', 1)
    expect(placesIn(after)).toEqual(placesIn(before))
    expect(after.classPlacements.size).toBe(4)
    expect(makeRoom(before, before)).toEqual([])
  })
})

describe('any design', () => {
  const scattered = fc.record({
    classes: fc.array(
      fc.record({
        members: fc.nat(4),
        package: fc.constantFrom(undefined, 'a', 'b', 'a.c'),
        x: fc.nat(8),
        y: fc.nat(12),
      }),
      { minLength: 2, maxLength: 12 },
    ),
    grows: fc.nat(11),
    members: fc.nat(12),
    letters: fc.nat(40),
  })

  it('has no class on another one that was not before, and moves classes down and right only', () => {
    fc.assert(
      fc.property(scattered, ({ classes, grows, members, letters }) => {
        const before = classDesign(
          Object.fromEntries(
            classes.map(({ members: count, package: home, x, y }, n) => [
              `C${n}`,
              {
                ...(home === undefined ? {} : { package: home }),
                at: { x: x * 120, y: y * 72 },
                members: Array.from({ length: count }, (_, m) => `field_${m}: int`),
              },
            ]),
          ),
        )
        const after = grown(before, `C${grows % classes.length}`, members, letters)
        const [old, now] = [classView(before), classView(after)]
        for (const { class: a } of now.nodes) {
          const [was, is] = [boxOf(old, a), boxOf(now, a)]
          expect(is.x).toBeGreaterThanOrEqual(was.x)
          expect(is.y).toBeGreaterThanOrEqual(was.y)
          for (const { class: b } of now.nodes) {
            const samePackage = after.classes.get(a)?.package === after.classes.get(b)?.package
            if (a < b && samePackage && !overlaps(was, boxOf(old, b)))
              expect(overlaps(is, boxOf(now, b)), `${a} on ${b}`).toBe(false)
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
