import type { ElkNode } from 'elkjs/lib/elk-api.js'
import type { ServiceId } from '../../../../shared/base/ids'
import type { Design } from '../../../../shared/model/design'
import { layers } from '../../../../shared/model/layer'
import type { Placement } from '../../../../shared/model/placement'
import { serviceSize } from '../../../../shared/shapes/service/service-shape'
import { compareIds } from '../../../../shared/views/id-order'
import { slots } from '../../../../shared/views/layered/place-nodes'
import { snap } from '../../grid'
import { spreadRow } from './spread-row'

/**
 * More services than this in a lane stand in several rows: 7, in a large design as many as make it about as wide as a
 * window. A service with its share of channels is twice as wide as high, so that is near the root of their number.
 */
export const rowLength = (services: number): number => Math.max(7, Math.ceil(Math.sqrt(services)))

/** Times that every row is drawn towards what it is linked to; further ones hardly move anything. */
const sweeps = 8

/** Far enough apart, px, that the engine takes every lane for a layer of its own. */
const laneDistance = 1000

/**
 * The question that the layout engine is asked: in which order do the services of each lane stand, so that few links
 * cross? Lanes are layers, which the engine takes from the given heights (its own partitions cost the square of the
 * services). Links within a lane have no say in that, and all others point down, since direction has none either.
 */
export function elkGraph(design: Design): ElkNode {
  const services = [...design.services.values()].sort((a, b) => compareIds(a.id, b.id))
  const links = [...design.links.values()].sort((a, b) => compareIds(a.id, b.id))
  const laneOf = new Map(services.map(({ id, layer }): [string, number] => [id, layers.indexOf(layer)]))
  return {
    id: 'design',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.layered.layering.strategy': 'INTERACTIVE',
      'elk.separateConnectedComponents': 'false',
      'elk.randomSeed': '1',
      // Places and routes are worked out from the order afterwards: the quickest will do.
      'elk.layered.nodePlacement.strategy': 'SIMPLE',
      'elk.edgeRouting': 'POLYLINE',
    },
    children: services.map(({ id }) => ({
      id,
      ...serviceSize,
      x: 0,
      y: (laneOf.get(id) ?? 0) * laneDistance,
    })),
    edges: links.flatMap(({ id, source, target }) => {
      const drop = (laneOf.get(target) ?? 0) - (laneOf.get(source) ?? 0)
      if (drop === 0) return []
      const [upper, lower] = drop > 0 ? [source, target] : [target, source]
      return [{ id, sources: [upper], targets: [lower] }]
    }),
  }
}

/** The order from left to right that the engine found: a number by service. */
export const orderIn = (answer: ElkNode): ReadonlyMap<string, number> =>
  new Map((answer.children ?? []).map(({ id, x = 0 }) => [id, x]))

/**
 * Places in the lanes, drawn together so that links run straight where they can.
 *
 * @param order from left to right: a number by service
 * @param longest services in a row at most
 */
export function lanePlacements(
  design: Design,
  order: ReadonlyMap<string, number>,
  longest = rowLength(design.services.size),
): Placement[] {
  const rows = rowsOf(design, order, longest)
  const xs = alignRows(rows, design)
  const least = Math.min(...xs.values())
  return rows.flatMap(({ index, services }) =>
    services.map((id) => ({
      id,
      x: snap(slots.left + (xs.get(id) ?? 0) - least),
      y: slots.top + index * slots.stepY,
    })),
  )
}

interface Row {
  /** Which row of its lane it is, from 0. */
  readonly index: number
  /** From left to right. */
  readonly services: readonly ServiceId[]
}

/** The rows of all lanes, from top to bottom. A crowded lane is dealt out, so that neighbours stay near each other. */
function rowsOf(design: Design, order: ReadonlyMap<string, number>, longest: number): Row[] {
  const at = (id: ServiceId): number => order.get(id) ?? 0
  return layers.flatMap((layer) => {
    const members = [...design.services.values()]
      .filter((service) => service.layer === layer)
      .map(({ id }) => id)
    members.sort((a, b) => at(a) - at(b) || compareIds(a, b))
    const count = Math.ceil(members.length / longest)
    return Array.from({ length: count }, (_, index) => ({
      index,
      services: members.filter((_member, place) => place % count === index),
    }))
  })
}

/** x by service: every row is drawn towards what it is linked to, downwards and upwards in turn. */
function alignRows(rows: readonly Row[], design: Design): Map<ServiceId, number> {
  const linked = neighboursOf(design)
  const widest = Math.max(...rows.map(({ services }) => services.length))
  const xs = new Map<ServiceId, number>()
  for (const { services } of rows) {
    const indent = ((widest - services.length) / 2) * slots.stepX
    services.forEach((id, index) => {
      xs.set(id, indent + index * slots.stepX)
    })
  }
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const { services } of sweep % 2 === 0 ? rows : rows.toReversed()) {
      const wishes = services.map((id) => {
        const others = (linked.get(id) ?? []).flatMap((other) => xs.get(other) ?? [])
        const own = xs.get(id) ?? 0
        return others.length === 0 ? own : others.reduce((sum, x) => sum + x, 0) / others.length
      })
      spreadRow(wishes, slots.stepX).forEach((x, index) => {
        const id = services[index]
        if (id) xs.set(id, x)
      })
    }
  }
  return xs
}

/** The services at the other ends of each one's links, in the order of the links' ids. */
export function neighboursOf(design: Design): Map<ServiceId, ServiceId[]> {
  const linked = new Map<ServiceId, ServiceId[]>()
  const add = (from: ServiceId, to: ServiceId): void =>
    void linked.set(from, [...(linked.get(from) ?? []), to])
  for (const { source, target } of [...design.links.values()].sort((a, b) => compareIds(a.id, b.id))) {
    add(source, target)
    add(target, source)
  }
  return linked
}
