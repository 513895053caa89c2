import { err, ok } from '../../shared/base/result'
import { emptyDesign } from '../../shared/model/design'
import type { WorkedOut } from '../../shared/report/worked-out'
import type { NumbersAsked } from '../rules/stress/work-out'
import type { DocumentService } from '../services/document-service'
import type { LatestAnswer } from '../services/latest-answer'
import type { Handlers } from './handlers'

/** Has quantities worked out when the window asks, and never in the way of an edit. */
export const quantityHandlers = (
  documents: Pick<DocumentService, 'shown'>,
  numbers: Pick<LatestAnswer<NumbersAsked, WorkedOut>, 'ask'>,
): Pick<Handlers, 'quantities:read'> => ({
  'quantities:read': async ({ picks, whole }) => {
    const { shown } = documents
    if (!shown) return err({ code: 'no-document' })
    const { scenario, revision, design, workspace } = shown
    const { profile, prices = {} } = workspace
    // Classes, sequences, places and decisions change no number, and need not be copied to another thread.
    const { services, links, deploymentNodes, deployments } = design
    const answer = await numbers.ask({
      design: { ...emptyDesign(), services, links, deploymentNodes, deployments },
      profile,
      prices,
      picks,
      whole,
    })
    return answer.ok ? ok(answer.value && { scenario, revision, ...answer.value }) : answer
  },
})
