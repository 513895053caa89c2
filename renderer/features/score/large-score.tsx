import { formatScore, isVisibleChange } from '../../../shared/i18n/format'
import { bandOf } from '../../../shared/report/band'
import { useText } from '../../state/language'
import { type ShownScore, useStudio } from '../../state/studio-store'
import { DeltaChip, deltaStays } from './delta-chip'
import { scoreDelta } from './score-delta'
import { texts } from './texts'
import { useCounted } from './use-counted'
import { useRecent } from './use-recent'
import './large-score.css'

/** The total in figures for a whole room, over the canvas; only on a large screen. */
export function LargeScore() {
  const large = useStudio(({ settings }) => settings.largeScreen)
  const score = useStudio((state) => state.score)
  return large && score && <Shown score={score} />
}

function Shown({ score: { report, previous, revision } }: { readonly score: ShownScore }) {
  const text = useText()
  const total = useCounted(report.total)
  const recent = useRecent(revision, deltaStays)
  const change = previous && recent ? scoreDelta(previous, report).total : 0
  const band = report.total === null ? null : bandOf(report.total)
  return (
    <section className="large-score floating" aria-label={text(texts.total)}>
      <span className="large-score-total" style={band ? { color: `var(--band-${band.id})` } : {}}>
        {formatScore(total)}
      </span>
      <span className="large-score-meaning">
        {band && <span>{text(band.name)}</span>}
        {isVisibleChange(change) && <DeltaChip change={change} />}
      </span>
    </section>
  )
}
