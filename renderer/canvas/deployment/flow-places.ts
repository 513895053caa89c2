import type { Node } from 'reactflow'
import type { ElementId } from '../../../shared/base/ids'
import type { Deployment } from '../../../shared/model/deployment/deployment'
import type { DeploymentNode } from '../../../shared/model/deployment/deployment-node'
import type { Design } from '../../../shared/model/design'
import type { Service } from '../../../shared/model/service'
import type { DeploymentView } from '../../../shared/views/deployment/deployment-boxes'
import type { Box } from '../../../shared/views/positioned-view'
import type { Carry } from './deployment-state'
import { movedNodes } from './landing'

export type PlaceNode = Node<{ readonly node: DeploymentNode; readonly label: string }, 'place'>
export type TileNode = Node<
  {
    readonly deployment: Deployment
    readonly service: Service
    /** Names of the nodes round it, for those who hear them. */
    readonly label: string
  },
  'tile'
>
export type FlowPlace = PlaceNode | TileNode

interface Scene {
  readonly design: Design
  readonly view: DeploymentView
  readonly selection: ReadonlySet<ElementId>
  readonly carry: Carry | null
}

/** What is inside a node says what it is; React Flow's own words for it are in English only. */
const silent = { 'aria-roledescription': undefined } as const

/** Layers of the page: places by their depth, then lines, then replicas; what is carried lies over all. */
const layersOf = { wires: 40, tiles: 50, carried: 100 } as const

/**
 * Makes React Flow's nodes of the view, the places from the outside in. It hands out the same object for whatever did not
 * change, so that React Flow draws again only what did.
 */
export function createPlaceAdapter(): (scene: Scene) => FlowPlace[] {
  let known = new Map<string, FlowPlace>()
  return ({ design, view, selection, carry }) => {
    const moved = carry && !carry.byKeys ? movedNodes(design, carry.elements) : new Set<string>()
    const isCarried = (id: ElementId, node: string): boolean =>
      carry !== null && !carry.byKeys && (moved.has(node) || carry.elements.has(id))
    const frame = (box: Box, id: ElementId, node: string, zIndex: number) => {
      const carried = isCarried(id, node)
      return {
        id,
        position: carried
          ? { x: box.x + (carry?.dx ?? 0), y: box.y + (carry?.dy ?? 0) }
          : { x: box.x, y: box.y },
        selected: selection.has(id),
        width: box.width,
        height: box.height,
        zIndex: carried ? zIndex + layersOf.carried : zIndex,
      }
    }
    const places = view.nodes.flatMap((box): FlowPlace[] => {
      const node = design.deploymentNodes.get(box.node)
      if (!node) return []
      const outer = node.parent === null ? undefined : design.deploymentNodes.get(node.parent)
      const at = frame(box, node.id, node.id, box.depth)
      const old = known.get(node.id)
      const label = outer?.name ?? ''
      if (old?.type === 'place' && old.data.node === node && old.data.label === label && same(old, at))
        return [old]
      return [{ ...at, ...fixed(at), type: 'place', data: { node, label } }]
    })
    const tiles = view.tiles.flatMap((box): FlowPlace[] => {
      const deployment = design.deployments.get(box.deployment)
      const service = design.services.get(box.service)
      if (!deployment || !service) return []
      const at = frame(box, deployment.id, box.node, layersOf.tiles)
      const old = known.get(deployment.id)
      const label = design.deploymentNodes.get(box.node)?.name ?? ''
      const kept =
        old?.type === 'tile' &&
        old.data.deployment === deployment &&
        old.data.service === service &&
        old.data.label === label &&
        same(old, at)
      if (kept) return [old]
      return [{ ...at, ...fixed(at), type: 'tile', data: { deployment, service, label } }]
    })
    const all = [...places, ...tiles]
    known = new Map(all.map((node) => [node.id, node]))
    return all
  }
}

/** Gestures move places, not React Flow; what it would measure is known. */
const fixed = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  draggable: false,
  measured: { width, height },
  domAttributes: silent,
})

interface Frame {
  readonly position: { readonly x: number; readonly y: number }
  readonly selected: boolean
  readonly width: number
  readonly height: number
  readonly zIndex: number
}

const same = (old: FlowPlace, at: Frame): boolean =>
  old.position.x === at.position.x &&
  old.position.y === at.position.y &&
  old.selected === at.selected &&
  old.width === at.width &&
  old.height === at.height &&
  old.zIndex === at.zIndex
