import { defineTally } from '../define-fact'
import { isLoose } from '../site'

/** Orchestrators that run nothing yet: a fix links them before it adds another. */
export const looseOrchestrators = defineTally<'loose'>({
  id: 'loose-orchestrators',
  each(site, add) {
    if (site.technology?.category === 'orchestrator' && isLoose(site)) add('loose')
  },
})
