import type { Drawing } from '../drawing'
import { ellipsis, measure } from '../text-width'

/** Sizes of a package's frame, px: its tab stands on the upper left, its classes keep `inset` from the frame. */
export const packageMetrics = { tab: 24, inset: 20, least: { width: 200, height: 104 } } as const

const title = { size: 12, weight: 600 } as const

/** Width of the tab with a name, px, in a frame of some width. */
export const tabWidth = (name: string, width: number): number =>
  Math.min(width - 24, Math.max(48, Math.ceil(measure(name, title.size, title.weight)) + 24))

export interface PackageLook {
  readonly selected?: boolean
  readonly lit?: boolean
  /** It would take what is being dragged. */
  readonly takes?: boolean
}

/** A package `width` × `height` px, tab included, with its upper left corner at the origin. */
export function drawPackage(name: string, width: number, height: number, look: PackageLook = {}): Drawing {
  const strong = look.selected === true || look.lit === true || look.takes === true
  const outline = { stroke: strong ? 'accent' : 'node-line', strokeWidth: strong ? 2 : 1 } as const
  const tab = tabWidth(name, width)
  const d = `M0 ${packageMetrics.tab}V6A6 6 0 0 1 6 0H${tab - 6}A6 6 0 0 1 ${tab} 6V${packageMetrics.tab}`
  return [
    { kind: 'path', d, fill: 'panel', ...outline },
    {
      kind: 'path',
      d: `M0 ${packageMetrics.tab}H${width - 8}A8 8 0 0 1 ${width} ${packageMetrics.tab + 8}V${height - 8}A8 8 0 0 1 ${width - 8} ${height}H8A8 8 0 0 1 0 ${height - 8}Z`,
      fill: look.takes === true ? 'accent-bg' : 'panel',
      ...outline,
    },
    {
      kind: 'text',
      x: 12,
      y: 16,
      text: ellipsis(name, tab - 20, title.size, title.weight),
      ...title,
      fill: 'muted',
      anchor: 'start',
    },
  ]
}
