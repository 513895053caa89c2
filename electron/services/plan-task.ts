import type { Design } from '../../shared/model/design'
import type { Workspace } from '../../shared/model/workspace'
import type { Plans } from '../../shared/report/plans'
import { evolutionOf } from '../rules/evolution/evolution'
import { auditsWith } from '../rules/house/load-packs'
import { roadmapOf } from '../rules/roadmap/plan-roadmap'

/** What a workspace says about how its designs are scored, and what it costs to run them. */
type Project = Pick<Workspace, 'profile' | 'weights' | 'severities' | 'prices' | 'rulePacks'>

/** A design whose plans are asked for, as it is handed to another thread. */
export interface PlanTask extends Project {
  readonly design: Design
}

/** What a thread says that makes plans: how much of the work is done, 0…1, or the plans. */
export type PlanMessage = { readonly share: number } | { readonly plans: Plans }

/** Share of the work of all plans that the roadmap is, 0…1. */
const roadmapShare = 0.7

/**
 * What can become of a design. The same design and project always give the same plans.
 *
 * @param tell is told how much of the work is done, 0…1
 */
export function plansOf(
  { design, profile, weights, severities, prices, rulePacks }: PlanTask,
  tell: (share: number) => void = () => {},
): Plans {
  const audits = auditsWith(rulePacks)
  const options = {
    ...(weights && { weights }),
    ...(severities && { severities }),
    ...(prices && { prices }),
  }
  return {
    roadmap: roadmapOf(design, profile, { ...options, tell: (share) => tell(share * roadmapShare) }, audits),
    evolution: evolutionOf(
      design,
      profile,
      { ...options, tell: (share) => tell(roadmapShare + share * (1 - roadmapShare)) },
      audits,
    ),
  }
}
