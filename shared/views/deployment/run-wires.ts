import { outwards } from '../../model/deployment/standing'
import type { Design } from '../../model/design'
import type { Point } from '../positioned-view'
import type { TileBox, WireRoute } from './deployment-boxes'

/** px from a tile at which a line turns: half of the way between two tiles. */
const turn = { x: 13, y: 12 } as const

/**
 * The links between services that are placed. Each copy talks to the nearest one: on its own node, else in its own zone,
 * else in another zone. Lines run between the rows and columns of tiles.
 */
export function runWires(design: Design, tiles: readonly TileBox[]): WireRoute[] {
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
          points: courseOf(from, to),
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

/** From the lower or upper border of one tile to the side of the other, by the gutters between tiles. */
function courseOf(from: TileBox, to: TileBox): Point[] {
  const start = from.x + from.width / 2
  const end = to.y + to.height / 2
  const isBelow = to.y > from.y + from.height / 2
  const isAbove = to.y + to.height / 2 < from.y
  const exit = isAbove ? { x: start, y: from.y } : { x: start, y: from.y + from.height }
  if (
    (isBelow || isAbove) &&
    Math.abs(to.x - from.x) < 1 &&
    Math.abs(to.y - from.y) < from.height + 2 * turn.y + 4
  )
    return [exit, { x: start, y: isAbove ? to.y + to.height : to.y }]
  const fromLeft = to.x + to.width / 2 >= start
  const gutter = isAbove ? from.y - turn.y : from.y + from.height + turn.y
  const column = fromLeft ? to.x - turn.x : to.x + to.width + turn.x
  const side = fromLeft ? to.x : to.x + to.width
  return [exit, { x: start, y: gutter }, { x: column, y: gutter }, { x: column, y: end }, { x: side, y: end }]
}
