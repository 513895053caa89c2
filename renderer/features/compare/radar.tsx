import { formatScore } from '../../../shared/i18n/format'
import { dimensionNames, dimensions, type PerDimension } from '../../../shared/report/dimension'
import { letters } from '../../../shared/scenario/change-text'
import { useText } from '../../state/language'
import { texts } from './texts'
import './radar.css'

const [centre, radius] = [120, 82]

const at = (index: number, share: number): string => {
  const angle = (2 * Math.PI * index) / dimensions.length - Math.PI / 2
  return `${centre + Math.cos(angle) * radius * share},${centre + Math.sin(angle) * radius * share}`
}

const outline = (share: (index: number) => number): string =>
  dimensions.map((_, index) => at(index, share(index))).join(' ')

/** The five scores of each scenario as a pentagon of its own stroke. */
export function Radar({ figures }: { readonly figures: readonly PerDimension<number | null>[] }) {
  const text = useText()
  const words = figures
    .map(
      (each, n) =>
        `${letters[n]}: ${dimensions.map((d) => `${text(dimensionNames[d])} ${formatScore(each[d])}`).join(', ')}`,
    )
    .join('. ')
  return (
    <>
      <svg
        className="compare-radar"
        viewBox="0 0 240 240"
        role="img"
        aria-label={`${text(texts.radar)}. ${words}`}
      >
        {[0.25, 0.5, 0.75, 1].map((share) => (
          <polygon key={share} className="compare-radar-ring" points={outline(() => share)} />
        ))}
        {figures.map((each, n) => (
          <polygon
            key={letters[n]}
            className="compare-radar-shape"
            data-place={n}
            points={outline((index) => (each[dimensions[index] ?? 'teamFit'] ?? 0) / 100)}
          />
        ))}
        {dimensions.map((dimension, index) => {
          const [x = 0, y = 0] = at(index, 1.16).split(',').map(Number)
          return (
            <text
              key={dimension}
              x={x}
              y={y + 4}
              textAnchor={Math.abs(x - centre) < 5 ? 'middle' : x > centre ? 'start' : 'end'}
            >
              {text(dimensionNames[dimension]).split(' ')[0]}
            </text>
          )
        })}
      </svg>
      <div className="compare-radar-key">
        {figures.map((_, n) => (
          <span key={letters[n]}>
            <svg viewBox="0 0 26 8" aria-hidden="true">
              <path className="compare-radar-shape" data-place={n} d="M0 4H26" />
            </svg>
            {letters[n]}
          </span>
        ))}
      </div>
    </>
  )
}
