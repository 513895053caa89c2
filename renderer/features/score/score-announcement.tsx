import type { Localized } from '../../../shared/base/localized'
import { formatChange, formatScore, isVisibleChange } from '../../../shared/i18n/format'
import { useText } from '../../state/language'
import { useStudio } from '../../state/studio-store'
import { scoreDelta } from './score-delta'

const moved = (total: number, by: number): Localized => ({
  en: `Total ${formatScore(total)}, ${formatChange(by)}`,
  zh: `总分 ${formatScore(total)}，${formatChange(by)}`,
})

/** Tells a screen reader, once for each edit that moves it, what the total is now; nobody sees it. */
export function ScoreAnnouncement() {
  const text = useText()
  const score = useStudio((state) => state.score)
  const total = score?.report.total ?? null
  const by = score?.previous ? scoreDelta(score.previous, score.report).total : 0
  return (
    <p className="visually-hidden" role="status">
      {total !== null && isVisibleChange(by) && text(moved(total, by))}
    </p>
  )
}
