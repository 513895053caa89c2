import { ViewportPortal } from 'reactflow'
import { useGuides } from './guides'
import './guide-layer.css'

/** Half the length of the strokes that end a gap, px of the view. */
const tick = 4

/** The lines that what is dragged lines up with, and the gaps that are alike. */
export function GuideLayer() {
  const { lines, gaps } = useGuides()
  if (lines.length === 0 && gaps.length === 0) return null
  return (
    <ViewportPortal>
      <svg className="view-layer guide-layer" aria-hidden="true">
        {lines.map(({ axis, at, from, to }) => (
          <path
            key={`${axis}${at}`}
            className="guide"
            d={axis === 'x' ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`}
          />
        ))}
        {gaps.map(({ axis, from, to, across }) => (
          <path
            key={`${axis}${from}`}
            className="guide"
            d={
              axis === 'x'
                ? `M${from} ${across}H${to}M${from} ${across - tick}v${2 * tick}M${to} ${across - tick}v${2 * tick}`
                : `M${across} ${from}V${to}M${across - tick} ${from}h${2 * tick}M${across - tick} ${to}h${2 * tick}`
            }
          />
        ))}
      </svg>
    </ViewportPortal>
  )
}
