import type { ClassId, ClassRelationId, ElementId, PackageId } from '../../base/ids'
import type { ClassRelation } from '../../model/classes/class-relation'
import type { Design } from '../../model/design'
import type { Group } from '../../model/group'
import type { ClassFace } from '../../shapes/class/class-face'
import { blockSize } from '../../shapes/service/service-shape'
import { compareIds } from '../id-order'
import { linesAtBlocks } from '../lines-at-blocks'
import type { Point } from '../positioned-view'
import { packageFrames } from './package-frames'
import { type PlacedClasses, placedClasses } from './placed-classes'
import type { ClassBlock, ClassBox } from './positioned-classes'

/** A design as the class view shows it. */
export interface ShownClasses {
  /** One class for each block, no package that is part of one, and one relation for all that run alike at a block. */
  readonly design: Design
  readonly nodes: readonly ClassBox[]
  /** Where everything stands, what is in blocks as well. */
  readonly standing: PlacedClasses
  /** By the class that stands for it. */
  readonly blocks: ReadonlyMap<ElementId, ClassBlock>
  /** What an element that stands for others stands for, itself included. */
  readonly holds: ReadonlyMap<ElementId, readonly ElementId[]>
  /** What stands for an element that is not shown itself. */
  readonly standsFor: ReadonlyMap<ElementId, ElementId>
  /** Relations that end at a block: they have no course of their own, and neither their ends nor their texts can be edited. */
  readonly atBlocks: ReadonlySet<ClassRelationId>
}

/** Packages and groups are collapsed in the view alone: the design that is handed in stays as it is, as do all other places. */
export function shownClasses(design: Design): ShownClasses {
  const standing = placedClasses(design)
  const groups = [...design.groups.values()].filter(({ collapsed }) => collapsed)
  const isPlain = groups.length === 0 && design.collapsedPackages.size === 0
  const drawn = isPlain ? [] : blocksOf(design, groups, standing)
  if (drawn.length === 0)
    return {
      design,
      nodes: standing.nodes,
      standing,
      blocks: new Map(),
      holds: new Map(),
      standsFor: new Map(),
      atBlocks: new Set(),
    }
  const standIn = new Map<ClassId, ClassId>()
  const standsFor = new Map<ElementId, ElementId>()
  for (const { block } of drawn) {
    for (const id of block.members) standIn.set(id, block.id)
    for (const id of block.holds) if (id !== block.id) standsFor.set(id, block.id)
  }
  const boxes = new Map<string, ClassBox>(drawn.map(({ block, box }) => [block.id, box]))
  const nodes = standing.nodes.flatMap((node) =>
    standIn.has(node.class) ? (boxes.get(node.class) ?? []) : [node],
  )
  const lines = shownRelations(design, standIn)
  return {
    design: {
      ...design,
      classes: new Map(nodes.map(({ class: id, face }) => [id, face.class])),
      packages: new Map([...design.packages].filter(([id]) => !standsFor.has(id as PackageId))),
      classRelations: lines.lines,
      lineCourses: new Map(
        [...design.lineCourses].filter(([id]) => !lines.changed.has(id as ClassRelationId)),
      ),
    },
    nodes,
    standing,
    blocks: new Map(drawn.map(({ block }) => [block.id, block])),
    holds: new Map<ElementId, readonly ElementId[]>([
      ...drawn.map(({ block }) => [block.id, block.holds] as const),
      ...lines.holds,
    ]),
    standsFor: new Map([...standsFor, ...lines.standsFor]),
    atBlocks: lines.changed,
  }
}

/** The next place on the grid of the view, px. */
const onGrid = (value: number): number => Math.ceil(value / 8) * 8

interface DrawnBlock {
  readonly block: ClassBlock
  readonly box: ClassBox
}

/** A package takes the packages and groups in it along; one without classes stays as it is. */
function blocksOf(design: Design, groups: readonly Group[], standing: PlacedClasses): DrawnBlock[] {
  const free = new Map<string, ClassBox>()
  const byPackage = new Map<PackageId, ClassBox[]>()
  for (const node of standing.nodes) {
    const id = outermost(design, node.face.class.package)
    if (id === null) free.set(node.class, node)
    else byPackage.set(id, [...(byPackage.get(id) ?? []), node])
  }
  return [
    ...packageBlocks(design, byPackage, standing),
    ...groups.flatMap((group) => groupBlock(group, free)),
  ]
}

/** The outermost collapsed package that a package is or lies in; `null`: none. */
function outermost({ packages, collapsedPackages }: Design, inner: PackageId | null): PackageId | null {
  let found: PackageId | null = null
  for (let at = inner; at !== null; at = packages.get(at)?.parent ?? null)
    if (collapsedPackages.has(at)) found = at
  return found
}

/** The block of a package stands where the upper left corner of its frame does, on the grid: it moves by whole steps. */
function packageBlocks(
  design: Design,
  byPackage: ReadonlyMap<PackageId, readonly ClassBox[]>,
  { nodes, places }: PlacedClasses,
): DrawnBlock[] {
  if (byPackage.size === 0) return []
  const boxes = nodes.map(({ face, x, y, width, outerHeight }) => ({
    package: face.class.package,
    box: { x, y, width, height: outerHeight },
  }))
  const frames = new Map(
    packageFrames(design, boxes, (id) => places.get(id) ?? null).map((frame) => [frame.package, frame]),
  )
  return [...byPackage].flatMap(([id, members]): DrawnBlock[] => {
    const [of, frame] = [design.packages.get(id), frames.get(id)]
    const inside = [...design.packages.values()].filter((each) => outermost(design, each.id) === id)
    if (!of || !frame) return []
    return drawnBlock(
      members,
      inside.map((each) => each.id),
      {
        of: { kind: 'package', package: id },
        name: of.name,
        package: of.parent,
        at: { x: onGrid(frame.x), y: onGrid(frame.y) },
      },
    )
  })
}

/** The block of a group stands where the member does that is read first. */
function groupBlock(group: Group, free: ReadonlyMap<string, ClassBox>): DrawnBlock[] {
  const members = group.members.flatMap((id) => free.get(id) ?? [])
  const [first] = [...members].sort((a, b) => a.y - b.y || a.x - b.x || compareIds(a.class, b.class))
  if (!first) return []
  const { name, package: inside } = first.face.class
  return drawnBlock(members, [], {
    of: { kind: 'group', group: group.id },
    name: group.name ?? (members.length > 1 ? `${name} +${members.length - 1}` : name),
    package: inside,
    at: first,
  })
}

/** What stands for a block is its class with the first id. */
function drawnBlock(
  members: readonly ClassBox[],
  packages: readonly PackageId[],
  shown: Pick<ClassBlock, 'of' | 'name'> & {
    readonly package: PackageId | null
    readonly at: Point
  },
): DrawnBlock[] {
  const [first] = [...members].sort((a, b) => compareIds(a.class, b.class))
  if (!first) return []
  const { of, name, at } = shown
  const { id, origin } = first.face.class
  const ids = members.map((each) => each.class)
  const block: ClassBlock = { id, of, name, members: ids, holds: [...ids, ...packages] }
  const face: ClassFace = {
    class: { id, name, kind: 'class', origin, package: shown.package, attributes: [], operations: [] },
    service: undefined,
    roles: [],
  }
  const box = { class: id, face, block, x: at.x, y: at.y, ...blockSize, outerHeight: blockSize.height }
  return [{ block, box }]
}

/** Relations end at the blocks; several of one kind that then run alike are one, which says how many. */
const shownRelations = ({ classRelations }: Design, standIn: ReadonlyMap<ElementId, ClassId>) =>
  linesAtBlocks<ClassRelation>(
    classRelations.values(),
    standIn,
    ({ kind }) => kind,
    (first, count) => ({ ...first, sourceMultiplicity: '', targetMultiplicity: '', label: `×${count}` }),
  )
