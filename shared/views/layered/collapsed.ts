import type { ElementId, GroupId, LinkId, ServiceId } from '../../base/ids'
import type { Design } from '../../model/design'
import type { Group } from '../../model/group'
import { type Layer, layerNames } from '../../model/layer'
import type { Link } from '../../model/link'
import type { Placement } from '../../model/placement'
import { compareIds } from '../id-order'
import { linesAtBlocks } from '../lines-at-blocks'
import type { LaneBox, NodeBox } from '../positioned-view'
import { placeNodes, slots } from './place-nodes'

/** What is shown as one block: a whole lane, or the services of a group. */
export interface Block {
  /** The service that stands for all of them: the block has its id and, for a group, its place. */
  readonly id: ServiceId
  readonly of:
    | { readonly kind: 'lane'; readonly lane: Layer }
    | { readonly kind: 'group'; readonly group: GroupId }
  /** At least one. */
  readonly members: readonly ServiceId[]
}

/** A design as the layered view shows it. */
export interface Shown {
  /** One service for each block, and one link for all that run alike between a block and something else. */
  readonly design: Design
  /** By the service that stands for it. */
  readonly blocks: ReadonlyMap<string, Block>
  /** What an element that stands for others stands for, itself included. */
  readonly holds: ReadonlyMap<ElementId, readonly ElementId[]>
  /** What stands for an element that is not shown itself. */
  readonly standsFor: ReadonlyMap<ElementId, ElementId>
  /** Links that end at a block: they have no course of their own, and their ends cannot be moved. */
  readonly atBlocks: ReadonlySet<LinkId>
}

/** Groups and lanes are collapsed in the view alone: the design that is handed in stays as it is, as do all other places. */
export function shownDesign(design: Design): Shown {
  const groups = [...design.groups.values()].filter(({ collapsed }) => collapsed)
  if (groups.length === 0 && design.collapsedLanes.size === 0) return asItIs(design)
  const { lanes, nodes } = placeNodes(design)
  const blocks = blocksOf(design, groups, nodes)
  if (blocks.size === 0) return asItIs(design)
  const standIn = new Map<ServiceId, ServiceId>()
  for (const { id, members } of blocks.values()) for (const member of members) standIn.set(member, id)
  const lines = shownLinks(design, standIn)
  const gone = [...standIn].filter(([member, id]) => member !== id)
  return {
    design: {
      ...design,
      services: without(design.services, new Set(gone.map(([member]) => member))),
      placements: shownPlaces(lanes, nodes, blocks, standIn),
      links: lines.lines,
      lineCourses: without(design.lineCourses, lines.changed),
    },
    blocks,
    holds: new Map<ElementId, readonly ElementId[]>([
      ...[...blocks.values()].map(({ id, members }) => [id, members] as const),
      ...lines.holds,
    ]),
    standsFor: new Map<ElementId, ElementId>([...gone, ...lines.standsFor]),
    atBlocks: lines.changed,
  }
}

/** A design with nothing collapsed, for what shows every service and every class. */
export const expanded = (design: Design): Design => ({
  ...design,
  collapsedLanes: new Map(),
  collapsedPackages: new Map(),
  groups: new Map([...design.groups].map(([id, { collapsed: _, ...group }]) => [id, group])),
})

const asItIs = (design: Design): Shown => ({
  design,
  blocks: new Map(),
  holds: new Map(),
  standsFor: new Map(),
  atBlocks: new Set(),
})

const without = <R>(table: ReadonlyMap<string, R>, gone: ReadonlySet<string>): ReadonlyMap<string, R> =>
  new Map([...table].filter(([id]) => !gone.has(id)))

/** A lane takes what is grouped in it along. What stands for a group is the member that is read first. */
function blocksOf(
  design: Design,
  groups: readonly Group[],
  nodes: readonly NodeBox[],
): Map<ServiceId, Block> {
  const blocks = new Map<ServiceId, Block>()
  const free = new Map<string, NodeBox>()
  const byLane = new Map<Layer, ServiceId[]>()
  for (const node of nodes) {
    if (!design.collapsedLanes.has(node.layer)) free.set(node.service, node)
    else byLane.set(node.layer, [...(byLane.get(node.layer) ?? []), node.service])
  }
  for (const [lane, members] of byLane) {
    const [id] = members.sort(compareIds)
    if (id) blocks.set(id, { id, of: { kind: 'lane', lane }, members })
  }
  for (const group of groups) {
    const members = group.members.flatMap((id) => free.get(id) ?? [])
    const [first] = members.sort((a, b) => a.y - b.y || a.x - b.x || compareIds(a.service, b.service))
    if (!first) continue
    blocks.set(first.service, {
      id: first.service,
      of: { kind: 'group', group: group.id },
      members: members.map(({ service }) => service),
    })
  }
  return blocks
}

/** Everything keeps its place; the block of a lane stands where its first service would. */
function shownPlaces(
  lanes: readonly LaneBox[],
  nodes: readonly NodeBox[],
  blocks: ReadonlyMap<ServiceId, Block>,
  standIn: ReadonlyMap<ServiceId, ServiceId>,
): Map<string, Placement> {
  const tops = new Map(lanes.map(({ layer, y }) => [layer, y]))
  const places = new Map<string, Placement>()
  for (const { service: id, layer, x, y } of nodes) {
    if ((standIn.get(id) ?? id) !== id) continue
    const isLane = blocks.get(id)?.of.kind === 'lane'
    places.set(id, isLane ? { id, x: slots.left, y: slots.top } : { id, x, y: y - (tops.get(layer) ?? 0) })
  }
  return places
}

/** Links end at the blocks; several that then run alike are one, which says how many. */
const shownLinks = ({ links }: Design, standIn: ReadonlyMap<ElementId, ServiceId>) =>
  linesAtBlocks<Link>(
    links.values(),
    standIn,
    () => '',
    (first, count) => ({ ...first, label: `×${count}` }),
  )

/** What a block is called: as its lane or group, else after its first member and how many there are beside it. */
export function blockName(
  { id, of, members }: Block,
  { services, groups }: Design,
  language: 'en' | 'zh',
): string {
  if (of.kind === 'lane') return layerNames[of.lane][language]
  const called = groups.get(of.group)?.name
  if (called !== undefined) return called
  const name = services.get(id)?.name ?? ''
  return members.length > 1 ? `${name} +${members.length - 1}` : name
}
