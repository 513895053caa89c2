import type { Node } from 'reactflow'
import type { ElementId, ServiceId } from '../../../../shared/base/ids'
import type { Service } from '../../../../shared/model/service'
import type { Block, Shown } from '../../../../shared/views/layered/collapsed'
import type { NodeBox, Point } from '../../../../shared/views/positioned-view'

/** A service, or a block that it stands for. */
export type FlowNode = Node<
  { readonly service: Service; readonly block?: Block | undefined },
  'service' | 'block'
>

/** What React Flow is to show. */
export interface Scene {
  readonly shown: Shown
  readonly nodes: readonly NodeBox[]
  /** As the view shows it. */
  readonly selection: ReadonlySet<ElementId>
  /** Upper left corners of services that are being moved. */
  readonly preview: ReadonlyMap<ServiceId, Point>
}

/** What is inside a node says what it is; React Flow's own words for it are in English only. */
const silent = { 'aria-roledescription': undefined } as const

/**
 * Makes React Flow's nodes of a scene. It remembers the last ones and hands out the same object for whatever did not
 * change, so that React Flow draws again only what did.
 */
export function createNodeAdapter(): (scene: Scene) => FlowNode[] {
  let known = new Map<string, FlowNode>()
  return (scene) => {
    const nodes = scene.nodes.flatMap((box) => nodeFor(box, scene, known.get(box.service)) ?? [])
    known = new Map(nodes.map((node) => [node.id, node]))
    return nodes
  }
}

function nodeFor(box: NodeBox, scene: Scene, known: FlowNode | undefined): FlowNode | null {
  const service = scene.shown.design.services.get(box.service)
  if (!service) return null
  const block = scene.shown.blocks.get(box.service)
  const { x, y } = scene.preview.get(box.service) ?? box
  const selected = scene.selection.has(box.service)
  const sameService = known?.data.service === service && known.data.block === block
  if (sameService && known.position.x === x && known.position.y === y && known.selected === selected)
    return known
  const { width, height } = box
  return {
    id: box.service,
    type: block ? 'block' : 'service',
    position: { x, y },
    data: sameService ? known.data : { service, block },
    selected,
    width,
    height,
    measured: { width, height },
    // Above the links, which are drawn in a layer of their own.
    zIndex: 1,
    domAttributes: silent,
  }
}
