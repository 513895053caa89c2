import { useState } from 'react'
import { formatScore } from '../../../shared/i18n/format'
import type { DimensionWeights } from '../../../shared/model/dimension-weights'
import { features, type Profile } from '../../../shared/model/profile'
import type { Ranking } from '../../../shared/report/ranking'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { useRanking } from '../../state/use-ranking'
import { Chip } from '../../ui/chip'
import { Agreement } from './agreement'
import { CandidateCard } from './candidate-card'
import { CandidateRow } from './candidate-row'
import { ComparisonTable } from './comparison-table'
import { Excluded } from './excluded'
import { confidence, rankOf, texts } from './texts'
import { WeightsPanel } from './weights/weights-panel'
import './candidates.css'

/** Candidates shown in full; those after them get a line. */
const prominent = 3

/** The stacks that the profile leads to, best first, ranked anew with every change of it. */
export function Candidates() {
  const profile = useStudio(({ document }) => document?.workspace.profile)
  const weights = useStudio(({ document }) => document?.workspace.weights)
  return profile && <Ranked profile={profile} weights={weights} />
}

interface RankedProps {
  readonly profile: Profile
  readonly weights: DimensionWeights | undefined
}

function Ranked({ profile, weights }: RankedProps) {
  const text = useText()
  const [draft, setDraft] = useState<DimensionWeights | null>(null)
  const ranking = useRanking(profile, draft ?? weights)
  // Before anything is stated there is no lead to speak of.
  const first = ranking && ranking.confidence > 0 ? ranking.candidates[0] : undefined
  return (
    <section className="candidates" aria-busy={ranking === null}>
      <header className="candidates-head">
        <h2 className="candidates-title">{text(texts.title)}</h2>
        {ranking && (
          <Chip tone={ranking.confidence === 1 ? 'good' : 'plain'}>
            {text(confidence(Math.round(ranking.confidence * features.length), features.length))}
          </Chip>
        )}
      </header>
      <p className="candidates-lead">{text(ranking?.confidence === 0 ? texts.nothingStated : texts.lead)}</p>
      <WeightsPanel weights={weights} draft={draft} onDraft={setDraft} first={first} />
      {ranking ? <Results ranking={ranking} /> : <p className="candidates-lead">{text(texts.ranking)}</p>}
    </section>
  )
}

function Results({ ranking }: { readonly ranking: Ranking }) {
  const text = useText()
  const { candidates, knockedOut, robustness, confidence: stated } = ranking
  const [first] = candidates
  return (
    <>
      <p className="visually-hidden" role="status">
        {first && `${text(rankOf(1))}: ${text(first.name)}, ${formatScore(first.total)}`}
      </p>
      {stated > 0 && <Agreement robustness={robustness} />}
      <ol className="candidates-cards">
        {candidates.slice(0, prominent).map((candidate) => (
          <CandidateCard key={candidate.id} candidate={candidate} isWeighed={stated > 0} />
        ))}
      </ol>
      {candidates.length > prominent && (
        <ol className="candidates-rows" start={prominent + 1}>
          {candidates.slice(prominent).map((candidate) => (
            <CandidateRow key={candidate.id} candidate={candidate} />
          ))}
        </ol>
      )}
      <h3 className="candidates-heading overline">{text(texts.compare)}</h3>
      <ComparisonTable candidates={candidates} />
      {knockedOut.length > 0 && <Excluded stacks={knockedOut} />}
      {[...candidates, ...knockedOut].every(({ scheme }) => scheme !== null) && (
        <p className="candidates-lead">{text(texts.ownHint)}</p>
      )}
    </>
  )
}
