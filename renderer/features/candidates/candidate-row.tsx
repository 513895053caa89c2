import { formatScore } from '../../../shared/i18n/format'
import { bandOf } from '../../../shared/report/band'
import { shortName } from '../../../shared/report/candidate-name'
import type { Candidate } from '../../../shared/report/ranking'
import { useText } from '../../state/language'
import { Chip } from '../../ui/chip'
import { OpenButton } from './open-button'
import { texts } from './texts'

/** A candidate after the top three, in a line. */
export function CandidateRow({ candidate }: { readonly candidate: Candidate }) {
  const text = useText()
  const { name, changes, summary, rank, total, tie, robustness } = candidate
  return (
    <li className="candidate-row">
      <span className="candidate-card-rank">{rank}</span>
      <div className="candidate-row-text">
        <p className="candidate-row-name">
          {text(name)} <Chip>{text(shortName(candidate, texts.own))}</Chip>
        </p>
        <p className="candidate-card-summary">{text(changes ?? summary)}</p>
        <p className="candidate-card-robustness">{text(robustness.sentence)}</p>
        {tie && <p className="candidate-card-tie">{text(texts.tie)}</p>}
      </div>
      <div className="candidate-row-total">
        <strong>{formatScore(total)}</strong>
        <span className="candidate-card-consequence">{text(bandOf(total).name)}</span>
      </div>
      <OpenButton candidate={candidate} />
    </li>
  )
}
