import { useState } from 'react'
import type { DimensionWeights } from '../../../../shared/model/dimension-weights'
import { dimensions, equalWeights } from '../../../../shared/report/dimension'
import type { Candidate } from '../../../../shared/report/ranking'
import { changeWeights } from '../../../state/change-weights'
import { useText } from '../../../state/language'
import { weightSlider } from '../../../state/weight-slider'
import { Button } from '../../../ui/button'
import { NamedSlider } from '../../../ui/named-slider'
import { PairwiseDialog } from './pairwise-dialog'
import { explained, texts } from './texts'
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
  const leads = first?.robustness.leads ?? []
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
          <NamedSlider key={dimension} {...weightSlider(dimension, { kept, draft, onDraft, leads }, text)} />
        ))}
      </ul>
      {comparing && <PairwiseDialog weights={kept} onClose={() => setComparing(false)} />}
    </section>
  )
}
