import type { Deployment } from '../../model/deployment/deployment'
import type { DeploymentNode, DeploymentNodeKind } from '../../model/deployment/deployment-node'
import type { Design } from '../../model/design'
import { headWidth, nodeInset } from '../../shapes/deployment/node-shape'
import { tileSize } from '../../shapes/deployment/tile-shape'
import type { Box } from '../positioned-view'
import type { DeploymentNodeBox, TileBox } from './deployment-boxes'
import { type Parcel, packBoxes } from './pack-boxes'

/** Least size of a node, px: an empty one is still a place to drop something into. */
const leastSize: { readonly [K in DeploymentNodeKind]: { readonly width: number; readonly height: number } } =
  {
    region: { width: 320, height: 180 },
    zone: { width: 240, height: 150 },
    cluster: { width: 220, height: 118 },
    host: { width: 200, height: 104 },
    container: { width: 200, height: 104 },
  }

/** How wide rows of what stands in a node become before they break, px. */
const rowWidth: { readonly [K in DeploymentNodeKind]: number } = {
  region: 1700,
  zone: 620,
  cluster: 620,
  host: 420,
  container: 420,
}
const topRowWidth = 1700
/** Where much stands in a node, its rows are wider: it comes out about so many times as wide as high. */
const shape = 1.6

/** px between tiles: enough for stacked outlines and the lines between. */
const tileGap = { x: 30, y: 24 } as const
const nodeGap = 28

type Tiles = readonly { readonly deployment: Deployment; readonly x: number; readonly y: number }[]

/** A node with what stands in it, relative to its own corner. */
interface Laid {
  readonly node: DeploymentNode
  readonly width: number
  readonly height: number
  readonly tiles: Tiles
  readonly inner: readonly { readonly laid: Laid; readonly x: number; readonly y: number }[]
}

/**
 * Where nodes and tiles stand. A node is as large as what it holds; one that a person placed stays there, unless another
 * one grew over it and moves it on; the others take the free places between. Only ids, kinds, names and places count.
 */
export function placeDeployment(design: Design): {
  readonly nodes: readonly DeploymentNodeBox[]
  readonly tiles: readonly TileBox[]
} {
  const children = new Map<string | null, DeploymentNode[]>()
  for (const node of design.deploymentNodes.values()) {
    const parent = node.parent !== null && design.deploymentNodes.has(node.parent) ? node.parent : null
    children.set(parent, [...(children.get(parent) ?? []), node])
  }
  const standing = new Map<string, Deployment[]>()
  for (const deployment of design.deployments.values()) {
    if (!design.services.has(deployment.service)) continue
    standing.set(deployment.node, [...(standing.get(deployment.node) ?? []), deployment])
  }
  const lay = (node: DeploymentNode): Laid => {
    const deployments = standing.get(node.id) ?? []
    const tiles = tileGrid(deployments)
    const parcels = (children.get(node.id) ?? []).map(lay).map((laid) => parcelOf(design, laid))
    const block: Parcel<null>[] = tiles.length === 0 ? [] : [{ of: null, ...extentOf(tiles), at: null }]
    const packed = packBoxes<Laid | null>([...block, ...parcels], {
      rowWidth: Math.max(rowWidth[node.kind], evenRow(parcels)),
      gap: nodeGap,
      origin: { x: nodeInset.side, y: nodeInset.top },
    })
    const corner = packed.find(({ of }) => of === null) ?? { x: 0, y: 0 }
    const least = leastSize[node.kind]
    return {
      node,
      width: Math.max(
        least.width,
        headWidth(node),
        ...packed.map(({ x, width }) => x + width + nodeInset.side),
      ),
      height: Math.max(least.height, ...packed.map(({ y, height }) => y + height + nodeInset.side)),
      tiles: tiles.map(({ deployment, x, y }) => ({ deployment, x: corner.x + x, y: corner.y + y })),
      inner: packed.flatMap(({ of, x, y }) => (of ? [{ laid: of, x, y }] : [])),
    }
  }
  const outer = (children.get(null) ?? []).map(lay).map((laid) => parcelOf(design, laid))
  const top = packBoxes(outer, {
    rowWidth: Math.max(topRowWidth, evenRow(outer)),
    gap: nodeGap,
    origin: null,
  })
  const nodes: DeploymentNodeBox[] = []
  const tiles: TileBox[] = []
  const collect = (laid: Laid, x: number, y: number, depth: number): void => {
    const { node, width, height } = laid
    nodes.push({ node: node.id, parent: depth === 0 ? null : node.parent, depth, x, y, width, height })
    for (const tile of laid.tiles) {
      const { id, service } = tile.deployment
      tiles.push({ deployment: id, service, node: node.id, x: x + tile.x, y: y + tile.y, ...tileSize })
    }
    for (const each of laid.inner) collect(each.laid, x + each.x, y + each.y, depth + 1)
  }
  for (const { of, x, y } of top) collect(of, x, y, 0)
  return { nodes: nodes.sort((a, b) => a.depth - b.depth), tiles }
}

const parcelOf = (design: Design, laid: Laid): Parcel<Laid> => ({
  of: laid,
  width: laid.width,
  height: laid.height,
  at: design.deploymentPlacements.get(laid.node.id) ?? null,
})

/** How wide rows of some boxes are that leave neither a tower nor a band, px. */
const evenRow = (boxes: readonly Pick<Box, 'width' | 'height'>[]): number =>
  Math.sqrt(shape * boxes.reduce((sum, box) => sum + (box.width + nodeGap) * (box.height + nodeGap), 0))

/** Tiles in a grid that is a little wider than high. */
function tileGrid(deployments: readonly Deployment[]): Tiles {
  const columns = deployments.length <= 2 ? 1 : deployments.length <= 6 ? 2 : 3
  return deployments.map((deployment, index) => ({
    deployment,
    x: (index % columns) * (tileSize.width + tileGap.x),
    y: Math.floor(index / columns) * (tileSize.height + tileGap.y),
  }))
}

const extentOf = (tiles: Tiles): Pick<Box, 'width' | 'height'> => ({
  width: Math.max(...tiles.map(({ x }) => x)) + tileSize.width,
  height: Math.max(...tiles.map(({ y }) => y)) + tileSize.height,
})
