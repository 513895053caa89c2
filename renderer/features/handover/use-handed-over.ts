import { useMemo } from 'react'
import type { HandedOver } from '../../../shared/handover/handed-over'
import type { StressPicks } from '../../../shared/report/stress'
import { useAuditInfos } from '../../state/audit-infos'
import { openDesignIn, openNames } from '../../state/open-design'
import { useStudio } from '../../state/studio-store'
import { useWorkedOut } from '../../state/use-worked-out'

/** The worst of everything, at the usual factors. */
const worst: StressPicks = {}

/** The open scenario with all that is known about it, renewed by every edit; `null` where no document is open. */
export function useHandedOver(): HandedOver | null {
  const design = useStudio(openDesignIn)
  // A design changes in place; its revision tells that it has.
  const revision = useStudio((state) => state.revision)
  const workspace = useStudio(({ document }) => document?.workspace)
  const scenario = useStudio((state) => state.scenario)
  const report = useStudio((state) => state.score?.report ?? null)
  const gains = useStudio((state) => state.gains)
  const infos = useAuditInfos()
  const figures = useWorkedOut(worst)
  return useMemo(() => {
    if (!design || !workspace || !scenario || revision < 0) return null
    return {
      title: openNames().join(' · '),
      design,
      profile: workspace.profile,
      weights: workspace.weights,
      perspectives: workspace.perspectives,
      candidate: workspace.scenarios.get(scenario)?.head.candidate,
      report,
      infos,
      gains,
      figures,
    }
  }, [design, workspace, scenario, revision, report, infos, gains, figures])
}
