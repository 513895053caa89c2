import { same } from '../../../shared/base/localized'
import { formatChange, formatScore } from '../../../shared/i18n/format'
import { bandOf } from '../../../shared/report/band'
import { shortName } from '../../../shared/report/candidate-name'
import { dimensionNames, dimensions } from '../../../shared/report/dimension'
import type { Candidate } from '../../../shared/report/ranking'
import { useAuditInfos } from '../../state/audit-infos'
import { useText } from '../../state/language'
import { Chip } from '../../ui/chip'
import { DimensionBar } from '../../ui/dimension-bar'
import { Gauge } from '../../ui/gauge'
import { Icon } from '../../ui/icon'
import { OpenButton } from './open-button'
import { StackNatureText } from './stack-nature'
import { Technologies } from './technologies'
import { rankOf, texts } from './texts'
import './candidate-card.css'

/** Reasons of each kind that a card names. */
const reasons = 3

interface CandidateCardProps {
  readonly candidate: Candidate
  /** Whether anything is known of the project: what is compared with nothing has nothing to be praised for. */
  readonly isWeighed: boolean
}

/** A candidate of the top three: what it is, how it scores, and what speaks for and against it. */
export function CandidateCard({ candidate, isWeighed }: CandidateCardProps) {
  const text = useText()
  const {
    name,
    summary,
    changes,
    nature,
    technologies,
    rank,
    total,
    dimensions: scores,
    tie,
    robustness,
  } = candidate
  const band = bandOf(total)
  return (
    <li className="candidate-card" data-rank={rank} aria-label={`${text(rankOf(rank))}: ${text(name)}`}>
      <header className="candidate-card-head">
        <span className="candidate-card-rank">{rank}</span>
        <h3 className="candidate-card-name">{text(name)}</h3>
        <Chip>{text(shortName(candidate, texts.own))}</Chip>
      </header>
      <div className="candidate-card-score">
        <Gauge
          label={text(texts.total)}
          value={total}
          text={formatScore(total)}
          colour={isWeighed ? `var(--band-${band.id})` : 'var(--muted)'}
          size={84}
        />
        <div>
          <p className="candidate-card-band">{text(isWeighed ? band.name : texts.notWeighed)}</p>
          <p className="candidate-card-consequence">
            {isWeighed ? `${band.range} · ${text(band.consequence)}` : text(texts.notWeighedYet)}
          </p>
          {tie && isWeighed && (
            <p className="candidate-card-tie">
              <Icon name="swap" size={14} />
              {text(texts.tie)}
            </p>
          )}
        </div>
      </div>
      <div className="candidate-card-bars">
        {dimensions.map((dimension) => (
          <DimensionBar
            key={dimension}
            size="small"
            name={text(dimensionNames[dimension])}
            value={scores[dimension]}
            text={formatScore(scores[dimension])}
            colour={`var(--dim-${dimension})`}
          />
        ))}
      </div>
      {isWeighed && <p className="candidate-card-robustness">{text(robustness.sentence)}</p>}
      <OpenButton candidate={candidate} prominent={rank === 1} />
      <div className="candidate-card-summary">
        <p>{text(summary)}</p>
        {changes && (
          <p>
            <strong>{text(texts.changes)}</strong> {text(changes)}
          </p>
        )}
      </div>
      {nature && <StackNatureText nature={nature} />}
      <Technologies ids={technologies} />
      <Reasons kind="strengths" findings={candidate.strengths} />
      <Reasons kind="weaknesses" findings={candidate.weaknesses} />
    </li>
  )
}

interface ReasonsProps {
  readonly kind: 'strengths' | 'weaknesses'
  readonly findings: Candidate['strengths']
}

const kinds = {
  strengths: { none: texts.noStrengths, title: 'pass', sign: 1, icon: 'plus' },
  weaknesses: { none: texts.noWeaknesses, title: 'fail', sign: -1, icon: 'minus' },
} as const

/** What speaks for or against a candidate, with the points that it gains or loses by it. */
function Reasons({ kind, findings }: ReasonsProps) {
  const text = useText()
  const audits = useAuditInfos()
  const { none, title, sign, icon } = kinds[kind]
  return (
    <div className="candidate-reasons" data-kind={kind}>
      <h4 className="overline">{text(texts[kind])}</h4>
      <ul>
        {findings.slice(0, reasons).map(({ audit, points }) => (
          <li key={audit} className="candidate-reason">
            <Icon name={icon} size={14} />
            <span className="candidate-reason-text">
              {text(audits.get(audit)?.title[title] ?? same(audit))}
            </span>
            <span className="candidate-reason-points">{formatChange(sign * Math.abs(points))}</span>
          </li>
        ))}
        {findings.length === 0 && <li className="candidate-reason-none">{text(none)}</li>}
      </ul>
    </div>
  )
}
