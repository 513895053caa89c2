import { formatChange, isVisibleChange } from '../../../../shared/i18n/format'
import { formatPriceChange } from '../../../../shared/i18n/format-price'
import { dimensionNames, dimensions } from '../../../../shared/report/dimension'
import type { FixGain } from '../../../../shared/report/report'
import { useText } from '../../../state/language'
import { texts } from './texts'

/** What a fix does to each dimension, and what it costs to run. */
export function GainFacts({ gain }: { readonly gain: Pick<FixGain, 'dimensions' | 'price'> }) {
  const text = useText()
  const price = formatPriceChange(gain.price)
  return (
    <ul className="gain-facts">
      {dimensions
        .filter((dimension) => isVisibleChange(gain.dimensions[dimension]))
        .map((dimension) => (
          <li key={dimension}>
            <span aria-hidden="true" className="gain-dot" style={{ background: `var(--dim-${dimension})` }} />
            {text(dimensionNames[dimension])} {formatChange(gain.dimensions[dimension])}
          </li>
        ))}
      <li className="gain-price" title={text(texts.price)}>
        {price.length === 0 ? text(texts.free) : <Parts parts={price.map(text)} />}
      </li>
    </ul>
  )
}

/** What stands beside each other with dots in between; no part is torn, and no dot is left at the end of a line. */
const Parts = ({ parts }: { readonly parts: readonly string[] }) =>
  parts.map((part) => (
    <span key={part} className="gain-part">
      {part}
    </span>
  ))
