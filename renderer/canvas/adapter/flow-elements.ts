import { type Edge, type Node, Position } from 'reactflow'
import type { ElementId, ServiceId } from '../../../shared/base/ids'
import type { Locale } from '../../../shared/base/localized'
import type { Design } from '../../../shared/model/design'
import type { Link } from '../../../shared/model/link'
import type { Service } from '../../../shared/model/service'
import { serviceSize } from '../../../shared/shapes/service/service-shape'
import type { EdgeRoute, NodeBox, Point } from '../../../shared/views/positioned-view'
import { linkName } from './accessible-names'

export type FlowNode = Node<{ readonly service: Service }, 'service'>
export type FlowEdge = Edge<{ readonly link: Link; readonly route: EdgeRoute }, 'link'>

/** What a place in the view means to React Flow. */
export interface Scene {
  readonly design: Design
  readonly nodes: readonly NodeBox[]
  readonly edges: readonly EdgeRoute[]
  readonly selection: ReadonlySet<ElementId>
  /** Of the names that screen readers say. */
  readonly language: Locale
  /** Upper left corners of services that are being moved. */
  readonly preview: ReadonlyMap<ServiceId, Point>
}

/**
 * React Flow asks for the places of handles before it draws an edge. Routes come from the view, so where the handles
 * are does not matter; that they are known at once does: a link is drawn in the same frame as its service.
 */
const handles: NonNullable<FlowNode['handles']> = [
  { type: 'source', position: Position.Bottom, x: serviceSize.width / 2, y: serviceSize.height },
  { type: 'target', position: Position.Top, x: serviceSize.width / 2, y: 0 },
]

/** What is inside says what it is; React Flow's own words for it are in English only. */
const silent = { 'aria-roledescription': undefined } as const

/**
 * Makes React Flow's nodes and edges of a scene. It remembers the last ones and hands out the same object for whatever
 * did not change, so that React Flow draws again only what did.
 */
export function createFlowAdapter(): (scene: Scene) => { nodes: FlowNode[]; edges: FlowEdge[] } {
  let knownNodes = new Map<string, FlowNode>()
  let knownEdges = new Map<string, FlowEdge>()
  return (scene) => {
    const nodes = scene.nodes.flatMap((box) => nodeFor(box, scene, knownNodes.get(box.service)) ?? [])
    const edges = scene.edges.flatMap((route) => edgeFor(route, scene, knownEdges.get(route.link)) ?? [])
    knownNodes = new Map(nodes.map((node) => [node.id, node]))
    knownEdges = new Map(edges.map((edge) => [edge.id, edge]))
    return { nodes, edges }
  }
}

function nodeFor(box: NodeBox, scene: Scene, known: FlowNode | undefined): FlowNode | null {
  const service = scene.design.services.get(box.service)
  if (!service) return null
  const { x, y } = scene.preview.get(box.service) ?? box
  const selected = scene.selection.has(box.service)
  if (
    known?.data.service === service &&
    known.position.x === x &&
    known.position.y === y &&
    known.selected === selected
  ) {
    return known
  }
  const { width, height } = box
  return {
    id: box.service,
    type: 'service',
    position: { x, y },
    data: known?.data.service === service ? known.data : { service },
    selected,
    width,
    height,
    measured: { width, height },
    handles,
    domAttributes: silent,
  }
}

function edgeFor(route: EdgeRoute, scene: Scene, known: FlowEdge | undefined): FlowEdge | null {
  const link = scene.design.links.get(route.link)
  if (!link) return null
  const selected = scene.selection.has(link.id)
  const ariaLabel = linkName(scene.design, link, scene.language)
  const data = known?.data?.link === link && sameRoute(known.data.route, route) ? known.data : { link, route }
  if (known && known.data === data && known.selected === selected && known.ariaLabel === ariaLabel)
    return known
  return {
    id: link.id,
    type: 'link',
    source: link.source,
    target: link.target,
    data,
    selected,
    ariaRole: 'option',
    ariaLabel,
    domAttributes: { ...silent, tabIndex: -1, 'aria-selected': selected },
  }
}

function sameRoute(a: EdgeRoute, b: EdgeRoute): boolean {
  if (a === b) return true
  return (
    a.points.length === b.points.length &&
    a.points.every((point, index) => samePoint(point, b.points[index])) &&
    sameLabel(a.label, b.label)
  )
}

const samePoint = (a: Point, b: Point | undefined): boolean => a.x === b?.x && a.y === b.y

function sameLabel(a: EdgeRoute['label'], b: EdgeRoute['label']): boolean {
  if (!a || !b) return a === b
  return a.text === b.text && a.x === b.x && a.y === b.y && a.width === b.width
}
