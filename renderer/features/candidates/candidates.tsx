import { formatScore } from '../../../shared/i18n/format'
import { features } from '../../../shared/model/profile'
import type { Ranking } from '../../../shared/report/ranking'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { Chip } from '../../ui/chip'
import { CandidateCard } from './candidate-card'
import { CandidateRow } from './candidate-row'
import { ComparisonTable } from './comparison-table'
import { Excluded } from './excluded'
import { confidence, rankOf, texts } from './texts'
import { useRanking } from './use-ranking'
import './candidates.css'

/** Candidates shown in full; those after them get a line. */
const prominent = 3

/** The stacks that the profile leads to, best first, ranked anew with every change of it. */
export function Candidates() {
  const profile = useStudio(({ document }) => document?.workspace.profile)
  return profile && <Ranked profile={profile} />
}

function Ranked({ profile }: { readonly profile: Parameters<typeof useRanking>[0] }) {
  const text = useText()
  const ranking = useRanking(profile)
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
      {ranking ? <Results ranking={ranking} /> : <p className="candidates-lead">{text(texts.ranking)}</p>}
    </section>
  )
}

function Results({ ranking: { candidates, knockedOut } }: { readonly ranking: Ranking }) {
  const text = useText()
  const [first] = candidates
  return (
    <>
      <p className="visually-hidden" role="status">
        {first && `${text(rankOf(1))}: ${text(first.name)}, ${formatScore(first.total)}`}
      </p>
      <ol className="candidates-cards">
        {candidates.slice(0, prominent).map((candidate) => (
          <CandidateCard key={candidate.id} candidate={candidate} />
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
    </>
  )
}
