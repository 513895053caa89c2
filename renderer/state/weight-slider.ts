import type { Localized } from '../../shared/base/localized'
import { formatPercent } from '../../shared/i18n/format'
import type { DimensionWeights } from '../../shared/model/dimension-weights'
import { type Dimension, dimensionNames } from '../../shared/report/dimension'
import type { LeadRange } from '../../shared/report/ranking'
import { sharesOf, wholePercents, withPercent } from '../../shared/report/weighting'
import { leadAt } from '../../shared/scenario/decides'
import { leadText } from '../../shared/scenario/decides-texts'
import { changeWeights } from './change-weights'

interface Weighing {
  /** Those of the workspace. */
  readonly kept: DimensionWeights
  /** While a slider moves, what the weights would become. */
  readonly draft: DimensionWeights | null
  readonly onDraft: (draft: DimensionWeights | null) => void
  /** Where the first one leads. */
  readonly leads: readonly LeadRange[]
}

/** What the slider of one weight shows and does: the others keep their proportions. */
export function weightSlider(
  dimension: Dimension,
  { kept, draft, onDraft, leads }: Weighing,
  text: (text: Localized) => string,
) {
  const weights = draft ?? kept
  const value = wholePercents(weights)[dimension]
  const percent = formatPercent(value / 100)
  const stays = leadAt(leads, dimension, sharesOf(weights)[dimension])
  return {
    name: text(dimensionNames[dimension]),
    shown: percent,
    text: percent,
    value,
    min: 0,
    max: 100,
    colour: `var(--dim-${dimension})`,
    marked: stays && { from: stays.from * 100, to: stays.to * 100 },
    note: stays ? text(leadText(stays.from, stays.to)) : '',
    onMove: (moved: number) => onDraft(withPercent(kept, dimension, moved)),
    onCommit: (moved: number) => {
      onDraft(null)
      changeWeights(withPercent(kept, dimension, moved))
    },
  }
}
