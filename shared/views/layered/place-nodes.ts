import type { Design } from '../../model/design'
import { type Layer, layers } from '../../model/layer'
import type { Placement } from '../../model/placement'
import type { Service } from '../../model/service'
import { serviceSize } from '../../shapes/service/service-shape'
import { compareIds } from '../id-order'
import type { LaneBox, NodeBox, Point } from '../positioned-view'

/** Measures of the lanes, px. */
const laneMeasures = {
  gap: 12,
  emptyHeight: 36,
  leastHeight: 96,
  leastWidth: 760,
  /** Least distance of a service from its lane's left end and top; its pill of replicas needs it. */
  left: 16,
  top: 12,
  /** Room kept to the right of and below the outermost services. */
  right: 40,
  bottom: 17,
} as const

/**
 * The grid of places for services that nobody placed and for those that are arranged, px from the lane's upper left
 * corner: right of the lane's name, with channels between that take a few links and a short label.
 */
export const slots = {
  left: 120,
  top: 17,
  stepX: serviceSize.width + 84,
  stepY: serviceSize.height + 44,
} as const
const leastColumns = 6

/** Lanes from top to bottom and the services in them, in the order of their ids. */
export interface PlacedNodes {
  readonly lanes: readonly LaneBox[]
  readonly nodes: readonly NodeBox[]
}

/**
 * Gives every service its place: where a person put it, else the first free place of its lane in the order of ids.
 * Lanes are stacked and as high as their content; all are as wide as the widest.
 */
export function placeNodes(design: Design): PlacedNodes {
  const services = [...design.services.values()].sort((a, b) => compareIds(a.id, b.id))
  const byLayer = new Map<Layer, Service[]>(layers.map((layer) => [layer, []]))
  for (const service of services) byLayer.get(service.layer)?.push(service)

  const columns = columnsFor(
    [...byLayer.values()].map((of) => of.filter(({ id }) => !design.placements.has(id)).length),
  )
  const lanes: LaneBox[] = []
  const filled = new Map<Layer, { readonly top: number; readonly places: readonly Point[]; shown: number }>()
  let width: number = laneMeasures.leastWidth
  let y = 0
  for (const [layer, members] of byLayer) {
    let height: number = members.length === 0 ? laneMeasures.emptyHeight : laneMeasures.leastHeight
    const places = placesInLane(members, design, columns)
    for (const place of places) {
      width = Math.max(width, place.x + serviceSize.width + laneMeasures.right)
      height = Math.max(height, place.y + serviceSize.height + laneMeasures.bottom)
    }
    filled.set(layer, { top: y, places, shown: 0 })
    lanes.push({ layer, x: 0, y, width, height, empty: members.length === 0 })
    y += height + laneMeasures.gap
  }
  const nodes: NodeBox[] = []
  for (const { id, layer } of services) {
    const lane = filled.get(layer)
    const place = lane?.places[lane.shown]
    if (!lane || !place) continue
    lane.shown += 1
    const { x, y } = place
    nodes.push({ service: id, layer, x, y: lane.top + y, ...serviceSize })
  }
  return { lanes: lanes.map((lane) => ({ ...lane, width })), nodes }
}

/** Where the services stand that nobody placed, as placements: what keeps them there when others come or go. */
export function foundPlaces(design: Design): Placement[] {
  const { lanes, nodes } = placeNodes(design)
  const top = new Map(lanes.map(({ layer, y }) => [layer, y]))
  return nodes
    .filter(({ service }) => !design.placements.has(service))
    .map(({ service, layer, x, y }) => ({ id: service, x, y: y - (top.get(layer) ?? 0) }))
}

/** Columns of the grid: doubled until the fullest lane is at most as many rows high as half its columns. */
function columnsFor(counts: readonly number[]): number {
  let columns = leastColumns
  while (Math.max(0, ...counts) > (columns * columns) / 2) columns *= 2
  return columns
}

/** A placement as it is shown: never so far up or left that it would leave its lane. */
export const insideLane = (place: Point): Point => ({
  x: Math.max(laneMeasures.left, place.x),
  y: Math.max(laneMeasures.top, place.y),
})

/** Places of services of a lane, relative to its upper left corner. */
function placesInLane(members: readonly Service[], design: Design, columns: number): Point[] {
  const places = members.map(({ id }) => {
    const placement = design.placements.get(id)
    return placement && insideLane(placement)
  })
  let taken: Set<string> | null = null
  let next = 0
  const free = (): Point => {
    taken ??= new Set(places.flatMap((place) => (place ? slotsTouched(place) : [])))
    while (taken.has(`${next % columns}/${Math.floor(next / columns)}`)) next += 1
    const [column, row] = [next % columns, Math.floor(next / columns)]
    next += 1
    return { x: slots.left + column * slots.stepX, y: slots.top + row * slots.stepY }
  }
  return places.map((place) => place ?? free())
}

/** px that a channel between two services takes at least. */
const channel = 16

/** Whether two services of one lane overlap, or leave no channel between them. */
export const tooClose = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) < serviceSize.width + channel && Math.abs(a.y - b.y) < serviceSize.height + channel

/** The slots that a placed service overlaps or comes closer to than a channel needs. */
function slotsTouched({ x, y }: Point): string[] {
  const first = (at: number, origin: number, size: number, step: number): number =>
    Math.max(0, Math.floor((at - origin - size - channel) / step) + 1)
  const last = (at: number, origin: number, size: number, step: number): number =>
    Math.ceil((at + size + channel - origin) / step) - 1
  const touched: string[] = []
  for (
    let column = first(x, slots.left, serviceSize.width, slots.stepX);
    column <= last(x, slots.left, serviceSize.width, slots.stepX);
    column += 1
  ) {
    for (
      let row = first(y, slots.top, serviceSize.height, slots.stepY);
      row <= last(y, slots.top, serviceSize.height, slots.stepY);
      row += 1
    ) {
      touched.push(`${column}/${row}`)
    }
  }
  return touched
}
