import type { Design } from '../../../shared/model/design'
import type { Profile } from '../../../shared/model/profile'
import { type Stress, type StressOutcome, stresses } from '../../../shared/report/stress'
import { DesignGraph } from '../design-graph'
import { Ledger } from '../quantities/ledger'
import { readInputs } from '../quantities/read-inputs'
import { solveBoth } from '../quantities/request-quantities'
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

/** Puts a design to every stress: the same model, worked out again with changed inputs. */
export function runStresses(design: Design, profile: Profile): StressOutcome[] {
  const graph = new DesignGraph(design)
  const context = { graph, profile, solved: solveBoth(readInputs(graph, profile, new Ledger())) }
  return stresses.map((stress) => tests[stress](context))
}
