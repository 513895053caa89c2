import type { Link } from '../../model/link'
import type { Drawing } from '../drawing'
import { drawLinkLine, type LinkRun } from '../link/link-shape'

export interface WireLook {
  /** One of its ends, or the link itself, is selected or pointed at. */
  readonly strong?: boolean
}

/** A link between two places: quiet, so that the places are read first; between zones in a colour of its own. */
export function drawWire(
  points: LinkRun['points'],
  link: Link,
  crossesZones: boolean,
  { strong = false }: WireLook = {},
): Drawing {
  const line = drawLinkLine({ points, label: null }, link, { selected: strong })
  if (strong) return line
  return line.map((part) => {
    if (part.kind !== 'path') return part
    const paint = crossesZones ? 'severity-medium' : 'edge'
    return {
      ...part,
      ...(part.stroke === undefined ? { fill: paint } : { stroke: paint, strokeWidth: 1 }),
      opacity: crossesZones ? 0.5 : 0.4,
    }
  })
}
