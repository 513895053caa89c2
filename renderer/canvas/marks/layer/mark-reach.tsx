import type { Mark } from '../../../../shared/model/marks/mark'
import { strokePoints } from '../../../../shared/model/marks/stroke-path'
import { lineEnds } from '../../../../shared/shapes/mark/geometry-shape'
import { markBox } from '../../../../shared/shapes/mark/mark-box'
import { frameHead } from '../../../../shared/shapes/mark/mark-metrics'

/** What of a mark the pointer can hit: all of a note, but only the edge of a frame, in which other things lie. */
export function MarkReach({ mark }: { readonly mark: Mark }) {
  const { content } = mark
  const { width, height } = markBox(mark)
  const whole = <rect className="mark-reach-whole" width={width} height={height} rx={3} />
  switch (content.kind) {
    case 'stroke': {
      const points = strokePoints(content.path).map(([x, y]) => `${x},${y}`)
      // A dot is a line to itself: round ends make it something to hit.
      return <polyline className="mark-reach-edge" points={[...points, points.at(-1)].join(' ')} />
    }
    case 'frame':
      return (
        <>
          <rect className="mark-reach-edge" width={width} height={height} />
          <rect className="mark-reach-whole" y={-frameHead} width={width} height={frameHead} />
        </>
      )
    case 'shape': {
      if (content.shape === 'line' || content.shape === 'arrow') {
        const [from, to] = lineEnds(content, width, height)
        return <line className="mark-reach-edge" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      }
      return content.text === '' ? <rect className="mark-reach-edge" width={width} height={height} /> : whole
    }
    default:
      return whole
  }
}
