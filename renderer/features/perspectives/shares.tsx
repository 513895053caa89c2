import type { DimensionWeights } from '../../../shared/model/dimension-weights'
import { dimensionNames, dimensions } from '../../../shared/report/dimension'
import { wholePercents } from '../../../shared/report/weighting'
import { useText } from '../../state/language'
import './perspectives.css'

/** What each dimension counts, as one bar of the colours of the dimensions, with the words for it. */
export function Shares({ weights }: { readonly weights: DimensionWeights }) {
  const text = useText()
  const percents = wholePercents(weights)
  const words = dimensions.map((each) => `${text(dimensionNames[each])} ${percents[each]}%`).join(' · ')
  return (
    <span className="perspectives-shares" role="img" aria-label={words} title={words}>
      {dimensions.map((each) => (
        <span key={each} style={{ width: `${percents[each]}%`, background: `var(--dim-${each})` }} />
      ))}
    </span>
  )
}
