import type { Node } from 'reactflow'
import type { ElementId, PackageId } from '../../../../shared/base/ids'
import type { ClassFace } from '../../../../shared/shapes/class/class-face'
import type {
  ClassBlock,
  ClassBox,
  ClassView,
  PackageBox,
} from '../../../../shared/views/classes/positioned-classes'

export type ClassNodeData = Node<{ readonly face: ClassFace }, 'class'>
export type PackageNodeData = Node<
  { readonly package: PackageId; readonly name: string; readonly width: number; readonly height: number },
  'package'
>
/** Several classes as one. */
export type BlockNodeData = Node<{ readonly block: ClassBlock }, 'block'>
export type ClassFlowNode = ClassNodeData | BlockNodeData | PackageNodeData

/** What is inside a node says what it is; React Flow's own words for it are in English only. */
const silent = { 'aria-roledescription': undefined } as const
const throughFrame = { pointerEvents: 'none' } as const

/**
 * Makes React Flow's nodes of a view. It remembers the last ones and hands out the same object for whatever did not
 * change, so that React Flow draws again only what did.
 */
export function createClassNodeAdapter(): (
  view: ClassView,
  selection: ReadonlySet<ElementId>,
) => ClassFlowNode[] {
  let known = new Map<string, ClassFlowNode>()
  return (view, selection) => {
    const nodes: ClassFlowNode[] = [
      ...view.packages.map((frame) => packageNode(frame, selection, known.get(frame.package))),
      ...view.nodes.map((node) => classNode(node, selection, known.get(node.class))),
    ]
    known = new Map(nodes.map((node) => [node.id, node]))
    return nodes
  }
}

function classNode(
  box: ClassBox,
  selection: ReadonlySet<ElementId>,
  before?: ClassFlowNode,
): ClassNodeData | BlockNodeData {
  const { x, y, width, height, face, block } = box
  const selected = selection.has(box.class)
  const samePlace = before?.position.x === x && before.position.y === y && before.selected === selected
  const frame = {
    id: box.class,
    position: { x, y },
    selected,
    width,
    height,
    measured: { width, height },
    // Above the relations, which are drawn in a layer of their own.
    zIndex: 2,
    domAttributes: silent,
  }
  if (block) {
    const known = before?.type === 'block' && sameBlock(before.data.block, block) ? before : undefined
    return known && samePlace ? known : { ...frame, type: 'block', data: known?.data ?? { block } }
  }
  const known = before?.type === 'class' && sameFace(before.data.face, face) ? before : undefined
  return known && samePlace ? known : { ...frame, type: 'class', data: known?.data ?? { face } }
}

/** Whether two blocks look alike and hold the same. */
export const sameBlock = (a: ClassBlock | undefined, b: ClassBlock | undefined): boolean =>
  a === b ||
  (a?.of.kind === b?.of.kind &&
    a?.name === b?.name &&
    a?.holds.length === b?.holds.length &&
    a?.holds.every((id, n) => id === b?.holds[n]) === true)

/** Whether two faces look alike. */
export const sameFace = (a: ClassFace, b: ClassFace): boolean =>
  a.class === b.class && a.service === b.service && sameNames(a.roles, b.roles)

const sameNames = (a: ClassFace['roles'], b: ClassFace['roles']): boolean =>
  a.length === b.length && a.every(({ en }, n) => en === b[n]?.en)

function packageNode(
  frame: PackageBox,
  selection: ReadonlySet<ElementId>,
  before?: ClassFlowNode,
): PackageNodeData {
  const known = before?.type === 'package' ? before : undefined
  const { x, y, width, height, name } = frame
  const selected = selection.has(frame.package)
  const sameData = known?.data.name === name && known.data.width === width && known.data.height === height
  const samePlace = known?.position.x === x && known.position.y === y && known.selected === selected
  if (known && sameData && samePlace) return known
  return {
    id: frame.package,
    type: 'package',
    position: { x, y },
    data: known && sameData ? known.data : { package: frame.package, name, width, height },
    selected,
    selectable: false,
    width,
    height,
    measured: { width, height },
    // Below everything; a marquee begins inside a frame as on the bare ground.
    zIndex: 0,
    style: throughFrame,
    domAttributes: silent,
  }
}
