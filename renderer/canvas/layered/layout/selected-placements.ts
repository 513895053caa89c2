import type { ServiceId } from '../../../../shared/base/ids'
import type { Design } from '../../../../shared/model/design'
import { layers } from '../../../../shared/model/layer'
import type { Placement } from '../../../../shared/model/placement'
import { serviceSize } from '../../../../shared/shapes/service/service-shape'
import { foundPlaces, insideLane, slots, tooClose } from '../../../../shared/views/layered/place-nodes'
import type { Point } from '../../../../shared/views/positioned-view'
import { gridStep, snap } from '../../grid'
import { lanePlacements } from './lane-layout'
import { laneOrder } from './lane-order'

/** Where the chosen services may stand in their lane: between two sides, from the top of the highest one downwards. */
interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
}

/**
 * New places for some services of a design, in the lanes and as far as there is room in the area where they stand now;
 * beyond, further down. All others stay, those too that nobody placed yet: their places are among what is returned.
 */
export function selectedPlacements(design: Design, chosen: ReadonlySet<ServiceId>): Placement[] {
  const found = foundPlaces(design)
  const standing = new Map([...design.placements.values(), ...found].map((place) => [place.id, place]))
  const placed = [...chosen]
    .flatMap((id) => standing.get(id) ?? [])
    .map((at) => ({ ...at, ...insideLane(at) }))
  const [left, right] = [Math.min(...placed.map(({ x }) => x)), Math.max(...placed.map(({ x }) => x))]
  const columns = Math.floor((right - left) / slots.stepX) + 1
  const part: Design = {
    ...design,
    services: new Map([...design.services].filter(([, { id }]) => chosen.has(id))),
    links: new Map(
      [...design.links].filter(([, { source, target }]) => chosen.has(source) && chosen.has(target)),
    ),
  }
  const wished = lanePlacements(part, laneOrder(part), columns)
  const laneOf = (id: ServiceId) => design.services.get(id)?.layer
  const moved = layers.flatMap((layer) => {
    const inLane = ({ id }: Placement): boolean => laneOf(id) === layer
    const wishes = wished.filter(inLane)
    if (wishes.length === 0) return []
    const others = [...standing.values()].filter((at) => inLane(at) && !chosen.has(at.id))
    const top = Math.min(...placed.filter(inLane).map(({ y }) => y))
    return settleIn({ left, right, top }, wishes, others)
  })
  return [...found.filter(({ id }) => !chosen.has(id)), ...moved]
}

/** The wished places moved into an area, and on to the nearest free ones where others stand. */
function settleIn(area: Area, wishes: readonly Placement[], others: readonly Point[]): Placement[] {
  const settled: Placement[] = []
  for (const { id, x, y } of [...wishes].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const wish = {
      x: Math.min(area.right, area.left + x - slots.left),
      y: area.top + y - slots.top,
    }
    settled.push({ id, ...nearestFree(wish, area, [...others.map(insideLane), ...settled]) })
  }
  return settled
}

/** Steps down that cost as much as one to the side: within the area first. */
const downCost = 3

function nearestFree(wish: Point, { left, right, top }: Area, taken: readonly Point[]): Point {
  const rows = [wish.y, top, ...taken.flatMap(({ y }) => [y, y + slots.stepY])].filter((y) => y >= top)
  let best: { readonly at: Point; readonly cost: number } | null = null
  for (const y of new Set(rows)) {
    const columns = [wish.x, left, right, ...taken.flatMap((at) => [at.x + slots.stepX, at.x - slots.stepX])]
    for (const x of new Set(columns.map((each) => Math.max(left, Math.min(right, snap(each)))))) {
      const at = { x, y }
      const cost = Math.abs(x - wish.x) + downCost * Math.abs(y - wish.y)
      if ((best && cost >= best.cost) || taken.some((other) => tooClose(at, other))) continue
      best = { at, cost }
    }
  }
  const below = Math.max(...taken.map(({ y }) => y)) + serviceSize.height + 2 * gridStep
  return best?.at ?? { x: wish.x, y: below }
}
