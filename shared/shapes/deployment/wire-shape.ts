import type { Link } from '../../model/link'
import type { Drawing, Paint } from '../drawing'
import { drawLinkLine, type LinkRun } from '../link/link-shape'

/** px. */
const width = 1

/** How a line between two places is painted that nothing distinguishes; one between zones has a colour of its own. */
export const wireStroke = (
  crossesZones: boolean,
): { readonly width: number; readonly opacity: number; readonly paint: Paint } =>
  crossesZones ? { width, opacity: 0.5, paint: 'severity-medium' } : { width, opacity: 0.4, paint: 'edge' }

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
  const { paint, opacity } = wireStroke(crossesZones)
  return line.map((part) => {
    if (part.kind !== 'path') return part
    return {
      ...part,
      ...(part.stroke === undefined ? { fill: paint } : { stroke: paint, strokeWidth: width }),
      opacity,
    }
  })
}
