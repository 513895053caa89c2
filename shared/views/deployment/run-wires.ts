import { wireId } from '../../base/ids'
import { outwards } from '../../model/deployment/standing'
import type { Design } from '../../model/design'
import type { LineCourse } from '../../model/line-course'
import type { Link } from '../../model/link'
import { headBox } from '../../shapes/deployment/node-shape'
import { linkText } from '../../shapes/link/link-label'
import { bentWay } from '../lines/bent-way'
import type { Box } from '../positioned-view'
import type { DeploymentNodeBox, DeploymentView, TileBox, WireRoute } from './deployment-boxes'
import { courseBetween } from './wire-course'
import { wireLabel } from './wire-label'

/**
 * The links between services that are placed. Each copy talks to the nearest one: on its own node, else in its own zone,
 * else in another zone. Lines run between the rows and columns of tiles, and round the titles of nodes; where a person
 * bent one, there, as far as its two tiles leave the bends free.
 */
export function runWires(
  design: Design,
  nodes: readonly DeploymentNodeBox[],
  tiles: readonly TileBox[],
): WireRoute[] {
  const obstacles = obstaclesIn(design, nodes, tiles)
  const byService = new Map<string, TileBox[]>()
  for (const tile of tiles) byService.set(tile.service, [...(byService.get(tile.service) ?? []), tile])
  const zones = new Map<string, string | undefined>()
  for (const { node } of tiles)
    zones.set(node, outwards(design.deploymentNodes, node).find(({ kind }) => kind === 'zone')?.id)
  const wires: WireRoute[] = []
  for (const link of design.links.values()) {
    const targets = byService.get(link.target) ?? []
    for (const from of targets.length === 0 ? [] : (byService.get(link.source) ?? [])) {
      const zone = zones.get(from.node)
      const to = nearest(from, targets, (node) => zones.get(node) === zone)
      if (!to || to.deployment === from.deployment) continue
      const id = wireId(link.id, from.deployment, to.deployment)
      const course = design.lineCourses.get(id)
      wires.push({
        id,
        link: link.id,
        from: from.deployment,
        to: to.deployment,
        ...laidOut({ from, to, link, course }, obstacles),
        crossesZones: zones.get(to.node) !== zone,
      })
    }
  }
  return wires
}

/** One of the lines of a view as a person shapes it; the same one where its link or an end of it is not there. */
export function shapedWire(
  design: Design,
  { nodes, tiles }: Pick<DeploymentView, 'nodes' | 'tiles'>,
  wire: WireRoute,
  course: LineCourse,
): WireRoute {
  const link = design.links.get(wire.link)
  const from = tiles.find(({ deployment }) => deployment === wire.from)
  const to = tiles.find(({ deployment }) => deployment === wire.to)
  if (!link || !from || !to) return wire
  return { ...wire, ...laidOut({ from, to, link, course }, obstaclesIn(design, nodes, tiles)) }
}

/** Tiles, and the titles of nodes. */
function obstaclesIn(design: Design, nodes: readonly DeploymentNodeBox[], tiles: readonly TileBox[]): Box[] {
  const heads = nodes.flatMap((box) => {
    const node = design.deploymentNodes.get(box.node)
    return node ? [headBox(node, box)] : []
  })
  return [...tiles, ...heads]
}

interface Between {
  readonly from: TileBox
  readonly to: TileBox
  readonly link: Link
  readonly course: LineCourse | undefined
}

function laidOut({ from, to, link, course }: Between, obstacles: readonly Box[]) {
  const { bends, label } = course ?? {}
  const points = (bends && bentWay(from, to, bends)) ?? courseBetween(from, to, obstacles)
  return { points, label: label ? wireLabel(points, linkText(link), label) : null }
}

function nearest(
  from: TileBox,
  targets: readonly TileBox[],
  inSameZone: (node: string) => boolean,
): TileBox | undefined {
  const near = targets.filter(({ node }) => node === from.node)
  const zoned = near.length > 0 ? near : targets.filter(({ node }) => inSameZone(node))
  const candidates = zoned.length > 0 ? zoned : targets
  const distance = (tile: TileBox): number => Math.abs(tile.x - from.x) + Math.abs(tile.y - from.y)
  return [...candidates].sort(
    (a, b) => distance(a) - distance(b) || (a.deployment < b.deployment ? -1 : 1),
  )[0]
}
