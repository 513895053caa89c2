import { useMemo } from 'react'
import { type Drift, driftOf } from '../../shared/handover/record/drift'
import type { DecisionRecord } from '../../shared/model/decision-record'
import type { Workspace } from '../../shared/model/workspace'
import type { Ranking } from '../../shared/report/ranking'
import { useStudio } from './studio-store'
import { useRanking } from './use-ranking'

/** What has become of a decision, and the candidates of today that it was held against. */
interface KnownDrift {
  readonly drift: Drift
  readonly ranking: Ranking
}

/** Whether a decision of the open workspace would be made again; `null` until candidates and design are scored. */
export function useDrift(record: DecisionRecord, workspace: Workspace): KnownDrift | null {
  const { profile, weights, scenarios } = workspace
  const ranking = useRanking(profile, weights)
  const asThen = useRanking(record.profile, record.weights)
  const open = useStudio((state) => state.scenario)
  // It arrives after every edit of the design that is open.
  const report = useStudio((state) => state.score?.report)
  const elsewhere = useStudio((state) => state.totals.get(record.scenario.id) ?? null)
  const { id } = record.scenario
  const chosen = scenarios.get(id)
  return useMemo(() => {
    if (!ranking || !asThen || !report) return null
    const total = open === id ? report.total : elsewhere
    const design = chosen?.design ?? null
    const drift = driftOf(record, { ranking, asThen, rules: report.rules, profile, weights, design, total })
    return { drift, ranking }
  }, [record, ranking, asThen, report, open, id, elsewhere, chosen, profile, weights])
}
