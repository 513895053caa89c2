import { useStore } from 'reactflow'
import { motionTime } from '../../viewport'
import { laserLife } from '../gestures/laser'
import { useMarks } from '../marks-state'

/** px of the window where it was last. */
const dot = 7

/**
 * Where the laser pointer was during the last second: the longer ago, the thinner and paler. Where the system asks for
 * reduced motion, nothing but where it is.
 */
export function LaserTrail() {
  const trail = useMarks((state) => state.trail)
  const zoom = useStore(({ transform }) => transform[2])
  const last = trail.at(-1)
  if (!last) return null
  return (
    <g className="laser">
      {(motionTime() === 0 ? [] : trail.slice(1)).map((point, index) => {
        const from = trail[index] ?? point
        const left = Math.max(0, 1 - (last.at - point.at) / laserLife)
        return (
          <line
            key={point.at}
            x1={from.x}
            y1={from.y}
            x2={point.x}
            y2={point.y}
            strokeWidth={(2 + 4 * left) / zoom}
            opacity={left}
          />
        )
      })}
      <circle cx={last.x} cy={last.y} r={dot / zoom} />
    </g>
  )
}
