import { type Dimension, dimensionNames } from '../../../shared/report/dimension'
import type { AuditInfo } from '../../../shared/report/report'
import { copyText } from '../../state/hand-over'
import { useText } from '../../state/language'
import { Tooltip } from '../../ui/tooltip'
import { fromSource, texts } from './texts'

interface FindingDetailsProps {
  readonly info: AuditInfo
  readonly tabIndex: number
}

/** Why a finding matters, what it counts for, and the source that says so. */
export function FindingDetails({ info, tabIndex }: FindingDetailsProps) {
  const text = useText()
  const { title, address } = info.source
  const weights = Object.entries(info.weights) as [Dimension, number][]
  return (
    <div className="finding-details">
      <p className="selectable">{text(info.why)}</p>
      <p>
        {text(texts.countsFor)}{' '}
        {weights.map(([dimension, weight]) => `${text(dimensionNames[dimension])} ×${weight}`).join(' · ')}
      </p>
      {address === undefined ? (
        <p>{text(fromSource(title))}</p>
      ) : (
        <Tooltip text={`${text(texts.copySource)}: ${address}`}>
          <button
            type="button"
            className="finding-source"
            tabIndex={tabIndex}
            onClick={() => void copyText(address, texts.copied)}
          >
            {text(fromSource(title))}
          </button>
        </Tooltip>
      )}
    </div>
  )
}
