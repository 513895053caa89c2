import type { SVGProps } from 'react'
import type { Point } from '../../../shared/views/positioned-view'
import { gripPlace } from '../grip-place'

interface LineGripsProps<N> {
  readonly line: { readonly source: N; readonly target: N }
  readonly points: readonly Point[]
  /** px that a grip keeps from the box, whose border would cover it. */
  readonly distance: number
  /** Pointer handlers of a grip, by the box that stays and the end that it is. */
  readonly handlersOf: (fixed: N, end: 'source' | 'target') => SVGProps<SVGCircleElement>
}

/** The ends of a selected line, which can be dragged to other boxes. */
export function LineGrips<N>({ line, points, distance, handlersOf }: LineGripsProps<N>) {
  const ends = [
    { end: 'target', fixed: line.target, at: gripPlace(points[0], points[1], distance) },
    { end: 'source', fixed: line.source, at: gripPlace(points.at(-1), points.at(-2), distance) },
  ] as const
  return ends.map(
    ({ end, fixed, at }) =>
      at && (
        <circle key={end} className="line-grip nopan" cx={at.x} cy={at.y} r={5} {...handlersOf(fixed, end)} />
      ),
  )
}
