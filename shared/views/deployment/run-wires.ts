import { outwards } from '../../model/deployment/standing'
import type { Design } from '../../model/design'
import { headBox } from '../../shapes/deployment/node-shape'
import type { DeploymentNodeBox, TileBox, WireRoute } from './deployment-boxes'
import { courseBetween } from './wire-course'

/**
 * The links between services that are placed. Each copy talks to the nearest one: on its own node, else in its own zone,
 * else in another zone. Lines run between the rows and columns of tiles, and round the titles of nodes.
 */
export function runWires(
  design: Design,
  nodes: readonly DeploymentNodeBox[],
  tiles: readonly TileBox[],
): WireRoute[] {
  const heads = nodes.flatMap((box) => {
    const node = design.deploymentNodes.get(box.node)
    return node ? [headBox(node, box)] : []
  })
  const obstacles = [...tiles, ...heads]
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
      if (to && to.deployment !== from.deployment)
        wires.push({
          link: link.id,
          from: from.deployment,
          to: to.deployment,
          points: courseBetween(from, to, obstacles),
          crossesZones: zones.get(to.node) !== zone,
        })
    }
  }
  return wires
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
