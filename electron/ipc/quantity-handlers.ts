import { err, ok } from '../../shared/base/result'
import { quantities } from '../rules/quantities/quantities'
import { runStresses } from '../rules/stress/run-stresses'
import type { DocumentService } from '../services/document-service'
import type { Handlers } from './serve'

/** Works quantities out when the window asks, and never in the way of an edit. */
export const quantityHandlers = (
  documents: Pick<DocumentService, 'shown'>,
): Pick<Handlers, 'quantities:read' | 'stress:run'> => ({
  'quantities:read': () => {
    const { shown } = documents
    if (!shown) return err({ code: 'no-document' })
    const { scenario, revision, design, workspace } = shown
    return ok({ scenario, revision, quantities: quantities(design, workspace.profile, workspace.prices) })
  },
  'stress:run': () => {
    const { shown } = documents
    if (!shown) return err({ code: 'no-document' })
    const { scenario, revision, design, workspace } = shown
    return ok({ scenario, revision, outcomes: runStresses(design, workspace.profile) })
  },
})
