import { useState } from 'react'
import { formatPercent } from '../../../../shared/i18n/format'
import type { DimensionWeights } from '../../../../shared/model/dimension-weights'
import { type Dimension, dimensionNames, dimensions, equalWeights } from '../../../../shared/report/dimension'
import type { Candidate } from '../../../../shared/report/ranking'
import { asPercents, sharesOf, wholePercents, withShare } from '../../../../shared/report/weighting'
import { changeWeights } from '../../../state/change-weights'
import { useText } from '../../../state/language'
import { Button } from '../../../ui/button'
import { Slider } from '../../../ui/slider'
import { PairwiseDialog } from './pairwise-dialog'
import { explained, leadText, texts } from './texts'
import './weights-panel.css'

interface WeightsPanelProps {
  /** Those of the workspace; absent: equal. */
  readonly weights: DimensionWeights | undefined
  /** While a slider moves, what the weights would become. */
  readonly draft: DimensionWeights | null
  readonly onDraft: (draft: DimensionWeights | null) => void
  /** Who leads. */
  readonly first: Candidate | undefined
}

/** What each dimension counts, with the part of each weight over which the lead stays where it is. */
export function WeightsPanel({ weights, draft, onDraft, first }: WeightsPanelProps) {
  const text = useText()
  const [comparing, setComparing] = useState(false)
  const kept = weights ?? equalWeights
  const shown = draft ?? kept
  const moved = (dimension: Dimension, percent: number): DimensionWeights =>
    asPercents(withShare(kept, dimension, percent / 100))
  return (
    <section className="weights" aria-labelledby="weights-title">
      <header className="weights-head">
        <h3 id="weights-title">{text(texts.title)}</h3>
        <Button size="small" onClick={() => setComparing(true)}>
          {text(texts.compare)}
        </Button>
        <Button size="small" disabled={weights === undefined} onClick={() => changeWeights(null)}>
          {text(texts.reset)}
        </Button>
      </header>
      <p className="weights-lead">{text(explained(first?.name))}</p>
      <ul className="weights-sliders">
        {dimensions.map((dimension) => (
          <WeightSlider
            key={dimension}
            dimension={dimension}
            percent={wholePercents(shown)[dimension]}
            share={sharesOf(shown)[dimension]}
            first={first}
            onMove={(percent) => onDraft(moved(dimension, percent))}
            onCommit={(percent) => {
              onDraft(null)
              changeWeights(moved(dimension, percent))
            }}
          />
        ))}
      </ul>
      {comparing && <PairwiseDialog weights={kept} onClose={() => setComparing(false)} />}
    </section>
  )
}

interface WeightSliderProps {
  readonly dimension: Dimension
  /** Whole percent, as it is written. */
  readonly percent: number
  /** Exactly, 0…1. */
  readonly share: number
  readonly first: Candidate | undefined
  readonly onMove: (percent: number) => void
  readonly onCommit: (percent: number) => void
}

function WeightSlider({ dimension, percent, share, first, onMove, onCommit }: WeightSliderProps) {
  const text = useText()
  const name = text(dimensionNames[dimension])
  const stays = first?.robustness.leads.find(
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
