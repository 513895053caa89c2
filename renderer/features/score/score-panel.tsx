import { memo, type ReactNode, useDeferredValue, useMemo } from 'react'
import type { Design } from '../../../shared/model/design'
import type { DimensionWeights } from '../../../shared/model/dimension-weights'
import { equalWeights } from '../../../shared/report/dimension'
import type { AuditInfo, FixGain, Report } from '../../../shared/report/report'
import { useAuditInfos } from '../../state/audit-infos'
import { useText } from '../../state/language'
import { useScoredDesign } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { EmptyState } from '../../ui/empty-state'
import { ChangeList } from './changes/change-list'
import { Findings } from './findings'
import { ChangedSeverities } from './lifecycle/changed-severities'
import { NextBestChange } from './next-best-change'
import { OtherAudits } from './other-audits'
import { ScoreSummary } from './score-summary'
import { shownFindings } from './shown-findings'
import { texts } from './texts'
import './score-panel.css'

interface ScorePanelProps {
  /** What the perspective asks that everything is weighed from. */
  readonly perspective?: ReactNode
  /** What begins the consequence of the total's band. */
  readonly bandAction?: ReactNode
}

/** The score of the open scenario: total, dimensions, the next best change, and every finding with its fix. */
export function ScorePanel({ perspective, bandAction }: ScorePanelProps) {
  const text = useText()
  const design = useScoredDesign()
  const score = useStudio((state) => state.score)
  const gains = useStudio((state) => state.gains)
  const weights = useStudio(({ document }) => document?.workspace.weights) ?? equalWeights
  const infos = useAuditInfos()
  const detail = useDeferredValue(score?.report)
  const detailGains = useDeferredValue(gains)
  if (!design) return null
  if (design.services.size === 0) return <EmptyState icon="layers" text={text(texts.nothing)} />
  if (!score || !detail) return <p className="score-waiting">{text(texts.scoring)}</p>
  return (
    <div className="score-panel">
      <ScoreSummary score={score} infos={infos} design={design} bandAction={bandAction} />
      {perspective}
      <Details report={detail} gains={detailGains} weights={weights} infos={infos} design={design} />
    </div>
  )
}

interface DetailsProps {
  readonly report: Report
  readonly gains: ReadonlyMap<string, FixGain>
  readonly weights: DimensionWeights
  readonly infos: ReadonlyMap<string, AuditInfo>
  readonly design: Design
}

/** What stands below the numbers; many cards, which may come a frame later than the numbers themselves. */
const Details = memo(function Details({ report, gains, weights, infos, design }: DetailsProps) {
  const shown = useMemo(
    () => shownFindings(report, infos, gains, weights, design.severities),
    [report, infos, gains, weights, design],
  )
  return (
    <>
      <NextBestChange findings={shown.failed} gains={gains} />
      <ChangeList findings={shown.failed} />
      <Findings shown={shown} design={design} />
      <OtherAudits shown={shown} />
      <ChangedSeverities design={design} />
    </>
  )
})
