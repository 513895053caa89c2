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

/** What can become of a design. The same design and project always give the same plans. */
export function plansOf({ design, profile, weights, severities, prices, rulePacks }: PlanTask): Plans {
  const audits = auditsWith(rulePacks)
  const options = {
    ...(weights && { weights }),
    ...(severities && { severities }),
    ...(prices && { prices }),
  }
  return {
    roadmap: roadmapOf(design, profile, options, audits),
    evolution: evolutionOf(design, profile, options, audits),
  }
}
