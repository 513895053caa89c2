import { type Stress, type StressOutcome, type StressPicks, stresses } from '../../../shared/report/stress'
import type { Model } from '../quantities/read-model'
import { coldCache } from './cold-cache'
import type { StressTest } from './context'
import { serviceLost } from './service-lost'
import { slowDependency } from './slow-dependency'
import { teamHalved } from './team-halved'
import { traffic } from './traffic'
import { zoneLost } from './zone-lost'

const tests: { readonly [S in Stress]: StressTest } = {
  traffic,
  'cold-cache': coldCache,
  'service-lost': serviceLost,
  'zone-lost': zoneLost,
  'slow-dependency': slowDependency,
  'team-halved': teamHalved,
}

/**
 * Puts a design to every stress: the same model, worked out again with changed inputs.
 *
 * @param picks a service that the design does not have is passed over
 */
export function stressesOf(model: Model, picks: StressPicks = {}): StressOutcome[] {
  const here = (id: StressPicks['lost']) => (id !== undefined && model.graph.siteOf(id) ? id : undefined)
  const present = { ...picks, lost: here(picks.lost), slow: here(picks.slow) }
  return stresses.map((stress) => tests[stress](model, present))
}
