import { useMemo } from 'react'
import { equalWeights } from '../../../shared/report/dimension'
import { useText } from '../../state/language'
import { useOpenDesign } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { EmptyState } from '../../ui/empty-state'
import { Findings } from './findings'
import { NextBestChange } from './next-best-change'
import { OtherAudits } from './other-audits'
import { ScoreSummary } from './score-summary'
import { shownFindings } from './shown-findings'
import { texts } from './texts'
import './score-panel.css'

/** The score of the open scenario: total, dimensions, the next best change, and every finding with its fix. */
export function ScorePanel() {
  const text = useText()
  const design = useOpenDesign()
  const score = useStudio((state) => state.score)
  const gains = useStudio((state) => state.gains)
  const audits = useStudio((state) => state.start?.audits)
  const infos = useMemo(() => new Map(audits?.map((info) => [info.id, info])), [audits])
  const report = score?.report
  const shown = useMemo(
    () => report && shownFindings(report, infos, gains, equalWeights),
    [report, infos, gains],
  )
  if (!design) return null
  if (design.services.size === 0) return <EmptyState icon="layers" text={text(texts.nothing)} />
  if (!score || !shown) return <p className="score-waiting">{text(texts.scoring)}</p>
  return (
    <div className="score-panel">
      <ScoreSummary score={score} infos={infos} />
      <NextBestChange findings={shown.failed} gains={gains} />
      <Findings findings={shown.failed} design={design} />
      <OtherAudits shown={shown} />
    </div>
  )
}
