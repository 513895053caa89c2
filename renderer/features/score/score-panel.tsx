import { useMemo } from 'react'
import { equalWeights } from '../../../shared/report/dimension'
import { useAuditInfos } from '../../state/audit-infos'
import { useText } from '../../state/language'
import { useScoredDesign } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { EmptyState } from '../../ui/empty-state'
import { ChangeList } from './changes/change-list'
import { Findings } from './findings'
import { ImprovePanel } from './improve/improve-panel'
import { NextBestChange } from './next-best-change'
import { OtherAudits } from './other-audits'
import { ScoreSummary } from './score-summary'
import { shownFindings } from './shown-findings'
import { texts } from './texts'
import './score-panel.css'

/** The score of the open scenario: total, dimensions, the next best change, and every finding with its fix. */
export function ScorePanel() {
  const text = useText()
  const design = useScoredDesign()
  const score = useStudio((state) => state.score)
  const gains = useStudio((state) => state.gains)
  const weights = useStudio(({ document }) => document?.workspace.weights) ?? equalWeights
  const infos = useAuditInfos()
  const report = score?.report
  const shown = useMemo(
    () => report && shownFindings(report, infos, gains, weights),
    [report, infos, gains, weights],
  )
  if (!design) return null
  if (design.services.size === 0) return <EmptyState icon="layers" text={text(texts.nothing)} />
  if (!score || !shown) return <p className="score-waiting">{text(texts.scoring)}</p>
  return (
    <div className="score-panel">
      <ScoreSummary score={score} infos={infos} />
      <NextBestChange findings={shown.failed} gains={gains} />
      <ChangeList findings={shown.failed} />
      <ImprovePanel total={score.report.total} infos={infos} design={design} />
      <Findings shown={shown} design={design} />
      <OtherAudits shown={shown} />
    </div>
  )
}
