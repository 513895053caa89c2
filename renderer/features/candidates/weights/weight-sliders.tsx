import { formatPercent } from '../../../../shared/i18n/format'
import type { DimensionWeights } from '../../../../shared/model/dimension-weights'
import { type Dimension, dimensionNames, dimensions } from '../../../../shared/report/dimension'
import type { LeadRange } from '../../../../shared/report/ranking'
import { asPercents, sharesOf, wholePercents, withShare } from '../../../../shared/report/weighting'
import { useText } from '../../../state/language'
import { Slider } from '../../../ui/slider'
import { leadText } from './texts'
import './weights-panel.css'

interface WeightSlidersProps {
  readonly weights: DimensionWeights
  /** While a slider moves, what the weights would become. */
  readonly draft: DimensionWeights | null
  readonly onDraft: (draft: DimensionWeights | null) => void
  readonly onChange: (weights: DimensionWeights) => void
  /** Where the first one leads. */
  readonly leads: readonly LeadRange[]
}

/** What each dimension counts, with the part of each weight over which the lead stays where it is. */
export function WeightSliders({ weights, draft, onDraft, onChange, leads }: WeightSlidersProps) {
  const shown = draft ?? weights
  const moved = (dimension: Dimension, percent: number): DimensionWeights =>
    asPercents(withShare(weights, dimension, percent / 100))
  return (
    <ul className="weights-sliders">
      {dimensions.map((dimension) => (
        <WeightSlider
          key={dimension}
          dimension={dimension}
          percent={wholePercents(shown)[dimension]}
          share={sharesOf(shown)[dimension]}
          leads={leads}
          onMove={(percent) => onDraft(moved(dimension, percent))}
          onCommit={(percent) => {
            onDraft(null)
            onChange(moved(dimension, percent))
          }}
        />
      ))}
    </ul>
  )
}

interface WeightSliderProps {
  readonly dimension: Dimension
  /** Whole percent, as it is written. */
  readonly percent: number
  /** Exactly, 0…1. */
  readonly share: number
  readonly leads: readonly LeadRange[]
  readonly onMove: (percent: number) => void
  readonly onCommit: (percent: number) => void
}

function WeightSlider({ dimension, percent, share, leads, onMove, onCommit }: WeightSliderProps) {
  const text = useText()
  const name = text(dimensionNames[dimension])
  const stays = leads.find(
    (range) => range.dimension === dimension && range.from <= share && share <= range.to,
  )
  return (
    <li className="weight">
      <div className="weight-row">
        <span className="weight-name ellipsis" title={name}>
          {name}
        </span>
        <span className="weight-percent">{formatPercent(percent / 100)}</span>
      </div>
      <Slider
        label={name}
        min={0}
        max={100}
        value={percent}
        text={formatPercent(percent / 100)}
        colour={`var(--dim-${dimension})`}
        marked={stays && { from: stays.from * 100, to: stays.to * 100 }}
        onMove={onMove}
        onCommit={onCommit}
      />
      <p className="weight-lead">{stays && text(leadText(stays.from, stays.to))}</p>
    </li>
  )
}
