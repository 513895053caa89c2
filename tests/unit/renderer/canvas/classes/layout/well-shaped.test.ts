import ELK from 'elkjs/lib/elk.bundled.js'
import { describe, expect, it } from 'vitest'
import { classGraph, classPlacements } from '../../../../../../renderer/canvas/classes/layout/class-layout'
import { rankedPlacements } from '../../../../../../renderer/canvas/classes/layout/ranked-placements'
import { wellShaped } from '../../../../../../renderer/canvas/classes/layout/well-shaped'
import { classId, classRelationId, packageId } from '../../../../../../shared/base/ids'
import type { ClassPlacement } from '../../../../../../shared/model/classes/class-placement'
import { copyDesign, type MutableDesign } from '../../../../../../shared/model/design'
import { classView } from '../../../../../../shared/views/classes/class-view'
import { manyClasses } from '../../../../../support/large-views'
import { seeded } from '../../../../../support/random-design'

/** Which classes the n-th one is related to, of so many. */
const kinds = {
  chain: (n: number) => [n - 1],
  tree: (n: number) => [Math.floor(n / 3)],
  star: () => [0],
  random: (_: number, count: number, random: (below: number) => number) => [random(count)],
  sparse: (_: number, count: number, random: (below: number) => number) =>
    random(3) === 0 ? [random(count)] : [],
} as const
type Kind = keyof typeof kinds
const every = Object.keys(kinds) as Kind[]

/** Classes of several sizes that nobody placed, related in one way, in so many packages. */
function related(kind: Kind, count: number, packages: number, seed: number): MutableDesign {
  const random = seeded(seed)
  const design = manyClasses(count)
  for (const table of [design.classPlacements, design.classRelations, design.packages]) table.clear()
  for (let n = 0; n < packages; n += 1) {
    const id = packageId(`k${n}`)
    design.packages.set(id, { id, name: `part${n}`, parent: null })
  }
  for (const each of [...design.classes.values()]) {
    const inside = packages === 0 ? null : packageId(`k${random(packages)}`)
    design.classes.set(each.id, {
      ...each,
      package: inside,
      operations: each.operations.slice(0, random(4)),
    })
  }
  for (let n = 1; n < count; n += 1) {
    for (const to of kinds[kind](n, count, random)) {
      if (to === n) continue
      const id = classRelationId(`r${design.classRelations.size + 1}`)
      const [source, target] = [classId(`c${n + 1}`), classId(`c${to + 1}`)]
      const texts = { sourceMultiplicity: '', targetMultiplicity: '', label: '' }
      const relation = random(3) === 0 ? 'inheritance' : 'association'
      design.classRelations.set(id, { id, source, target, kind: relation, ...texts })
    }
  }
  return design
}

/** How many times as wide as high the view is. */
function shapeOf(design: MutableDesign, places: readonly ClassPlacement[]): number {
  const placed = copyDesign(design)
  for (const place of places) placed.classPlacements.set(place.id, place)
  const { bounds } = classView(placed)
  return bounds.width / bounds.height
}

const arranged = async (design: MutableDesign): Promise<readonly ClassPlacement[]> => {
  const view = classView(design)
  const answer = await new ELK().layout(classGraph(design, view))
  return wellShaped(classPlacements(answer, design), design, view)
}

describe('the shape of a class layout', () => {
  it.each(every)('is between 1:2 and 3:1 in ranks, of 20 to 150 classes in a %s', (kind) => {
    const shapes = [20, 40, 75, 110, 150].flatMap((count) =>
      [0, 4].flatMap((packages) =>
        [1, 2, 3].map((seed) => {
          const design = related(kind, count, packages, seed)
          return shapeOf(design, rankedPlacements(design, classView(design)))
        }),
      ),
    )
    expect(shapes).toHaveLength(30)
    expect(Math.min(...shapes)).toBeGreaterThan(0.5)
    expect(Math.max(...shapes)).toBeLessThan(3)
  })

  it('is taken from the engine where that is neither tower nor band, and else from the ranks', async () => {
    const star = related('star', 24, 0, 1)
    const [view, answer] = [classView(star), await new ELK().layout(classGraph(star, classView(star)))]
    const band = classPlacements(answer, star)
    expect(shapeOf(star, band)).toBeGreaterThan(3)
    expect(wellShaped(band, star, view)).toEqual(rankedPlacements(star, view))
    expect(shapeOf(star, wellShaped(band, star, view))).toBeLessThan(3)

    const chain = related('chain', 20, 3, 1)
    const found = classPlacements(await new ELK().layout(classGraph(chain, classView(chain))), chain)
    expect(wellShaped(found, chain, classView(chain))).toBe(found)
  })

  it('does not depend on names that leave the classes as large as they are', async () => {
    const [before, after] = [related('star', 24, 2, 5), related('star', 24, 2, 5)]
    for (const each of [...after.classes.values()])
      after.classes.set(each.id, { ...each, name: each.name.replace('Order', 'Redro') })
    const sizes = (design: MutableDesign) =>
      classView(design).nodes.map(({ width, height }) => [width, height])
    expect(sizes(after)).toEqual(sizes(before))
    expect(await arranged(after)).toEqual(await arranged(before))
  })
})
