import type { LinkId } from '../../../base/ids'
import type { NodeBox } from '../../positioned-view'
import type { Span } from './ground'
import type { LinkEnd, Side } from './spine'

/** One side of a service where links may touch it. */
export interface Port {
  readonly node: NodeBox
  readonly side: Side
}

/** How a link leaves, runs and arrives, before its ports are known in px. */
export type Course =
  /** One straight line; both ports share a coordinate within `span` where the way `isClear`, best at `at`. */
  | {
      readonly kind: 'straight'
      readonly source: Port
      readonly target: Port
      readonly at: number
      readonly span: Span
      readonly isClear: (at: number) => boolean
    }
  /** Vertical runs joined in corridors, so far from the middles of the sides. `key` orders the ports of a side. */
  | {
      readonly kind: 'spine'
      readonly source: LinkEnd & { readonly key: number }
      readonly target: LinkEnd & { readonly key: number }
      readonly xs: readonly number[]
    }
  /** Nothing simple fits: the way is searched. */
  | { readonly kind: 'detour' }
  /** A service linked to itself. */
  | { readonly kind: 'loop' }

export interface Wire {
  readonly link: LinkId
  readonly source: NodeBox
  readonly target: NodeBox
  readonly course: Course
}

export const isFlat = (side: Side): boolean => side === 'top' || side === 'bottom'

/** Corners and the pill of replicas stay free of ports, px from the ends of a side. */
const cornerInset = 28
const pillInset = 44
const sideInset = 14

/** Where ports may lie on a side: x on top and bottom, y on left and right. */
export function portSpan({ node, side }: Port, replicated: ReadonlySet<string>): Span {
  if (!isFlat(side)) return { low: node.y + sideInset, high: node.y + node.height - sideInset }
  const inset = side === 'top' && replicated.has(node.service) ? pillInset : cornerInset
  return { low: node.x + inset, high: node.x + node.width - inset }
}
