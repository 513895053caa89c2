import { err, ok } from '../../shared/base/result'
import type { Plans } from '../../shared/report/plans'
import type { DocumentService } from '../services/document-service'
import type { LatestAnswer } from '../services/latest-answer'
import type { PlanTask } from '../services/plan-task'
import type { Handlers } from './handlers'

/** Has plans made when the window asks, away from the scoring: every fix of a finding is tried for them. */
export const planHandlers = (
  documents: Pick<DocumentService, 'shown'>,
  plans: Pick<LatestAnswer<PlanTask, Plans>, 'ask' | 'cancel'>,
): Pick<Handlers, 'plans:read' | 'plans:cancel'> => ({
  'plans:read': async () => {
    const { shown } = documents
    if (!shown) return err({ code: 'no-document' })
    const { scenario, revision, design, workspace } = shown
    const { profile, weights, severities, prices, rulePacks } = workspace
    const answer = await plans.ask({ design, profile, weights, severities, prices, rulePacks })
    return answer.ok ? ok(answer.value && { scenario, revision, ...answer.value }) : answer
  },
  'plans:cancel': () => {
    plans.cancel()
    return ok(null)
  },
})
