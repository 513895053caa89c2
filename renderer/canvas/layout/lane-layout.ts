import type { ElkNode } from 'elkjs/lib/elk-api.js'
import type { ServiceId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import { layers } from '../../../shared/model/layer'
import type { Placement } from '../../../shared/model/placement'
import { serviceSize } from '../../../shared/shapes/service/service-shape'
import { compareIds } from '../../../shared/views/id-order'
import type { Point } from '../../../shared/views/positioned-view'
import { gridStep } from '../gestures/moves'
import { spreadRow } from './spread-row'

/** More services than this in a lane stand in several rows. */
export const rowLength = 7

/** px: where the first service of a lane stands, right of the lane's name, and the distance to the next ones. */
const cell = { left: 120, top: 17, stepX: serviceSize.width + 68, stepY: serviceSize.height + 44 } as const

/** Times that every row is drawn towards what it is linked to; further ones hardly move anything. */
const sweeps = 8

/** The question that the layout engine is asked: lanes are partitions, so that no service leaves its own. */
export function elkGraph(design: Design): ElkNode {
  const services = [...design.services.values()].sort((a, b) => compareIds(a.id, b.id))
  const links = [...design.links.values()].sort((a, b) => compareIds(a.id, b.id))
  return {
    id: 'design',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.partitioning.activate': 'true',
      'elk.separateConnectedComponents': 'false',
      'elk.randomSeed': '1',
      'elk.spacing.nodeNode': String(cell.stepX - serviceSize.width),
    },
    children: services.map(({ id, layer }) => ({
      id,
      ...serviceSize,
      layoutOptions: { 'elk.partitioning.partition': String(layers.indexOf(layer)) },
    })),
    edges: links.map(({ id, source, target }) => ({ id, sources: [source], targets: [target] })),
  }
}

/** Where the layout engine put the services. */
export const elkPlaces = (answer: ElkNode): Map<string, Point> =>
  new Map((answer.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]))

/**
 * Places in the lanes: the engine's order, in rows of at most `rowLength`, drawn together along the links so that these
 * run straight where they can.
 */
export function lanePlacements(design: Design, places: ReadonlyMap<string, Point>): Placement[] {
  const rows = rowsOf(design, places)
  const xs = alignRows(rows, design)
  const least = Math.min(...xs.values())
  const rowInLane = new Map<string, number>()
  return rows.flatMap(({ layer, services }) => {
    const row = rowInLane.get(layer) ?? 0
    rowInLane.set(layer, row + 1)
    return services.map((id) => ({
      id,
      x: Math.round((cell.left + (xs.get(id) ?? 0) - least) / gridStep) * gridStep,
      y: cell.top + row * cell.stepY,
    }))
  })
}

interface Row {
  readonly layer: string
  /** From left to right. */
  readonly services: readonly ServiceId[]
}

function rowsOf(design: Design, places: ReadonlyMap<string, Point>): Row[] {
  const placeOf = (id: ServiceId): Point => places.get(id) ?? { x: 0, y: 0 }
  return layers.flatMap((layer) => {
    const members = [...design.services.values()]
      .filter((service) => service.layer === layer)
      .map(({ id }) => id)
    members.sort((a, b) => placeOf(a).y - placeOf(b).y || placeOf(a).x - placeOf(b).x || compareIds(a, b))
    const count = Math.ceil(members.length / rowLength)
    const length = Math.ceil(members.length / Math.max(count, 1))
    return Array.from({ length: count }, (_, row) => ({
      layer,
      services: members
        .slice(row * length, (row + 1) * length)
        .sort((a, b) => placeOf(a).x - placeOf(b).x || compareIds(a, b)),
    }))
  })
}

/** x by service: every row is drawn towards what it is linked to, downwards and upwards in turn. */
function alignRows(rows: readonly Row[], design: Design): Map<ServiceId, number> {
  const linked = neighboursOf(design)
  const widest = Math.max(...rows.map(({ services }) => services.length))
  const xs = new Map<ServiceId, number>()
  for (const { services } of rows) {
    const indent = ((widest - services.length) / 2) * cell.stepX
    services.forEach((id, index) => {
      xs.set(id, indent + index * cell.stepX)
    })
  }
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const { services } of sweep % 2 === 0 ? rows : rows.toReversed()) {
      const wishes = services.map((id) => {
        const others = (linked.get(id) ?? []).flatMap((other) => xs.get(other) ?? [])
        const own = xs.get(id) ?? 0
        return others.length === 0 ? own : others.reduce((sum, x) => sum + x, 0) / others.length
      })
      spreadRow(wishes, cell.stepX).forEach((x, index) => {
        const id = services[index]
        if (id) xs.set(id, x)
      })
    }
  }
  return xs
}

function neighboursOf(design: Design): Map<ServiceId, ServiceId[]> {
  const linked = new Map<ServiceId, ServiceId[]>()
  const add = (from: ServiceId, to: ServiceId): void =>
    void linked.set(from, [...(linked.get(from) ?? []), to])
  for (const { source, target } of [...design.links.values()].sort((a, b) => compareIds(a.id, b.id))) {
    add(source, target)
    add(target, source)
  }
  return linked
}
