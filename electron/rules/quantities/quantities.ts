import type { Design } from '../../../shared/model/design'
import type { Prices } from '../../../shared/model/prices'
import type { Profile } from '../../../shared/model/profile'
import type { Quantities } from '../../../shared/report/quantities'
import { DesignGraph } from '../design-graph'
import { blastRadii } from './blast-radius'
import { connectionUse } from './connection-use'
import { Ledger } from './ledger'
import { operationalLoad, personsFor } from './operational-load'
import { readInputs } from './read-inputs'
import { pathQuantities, serviceLoads, solveBoth } from './request-quantities'
import { runningCosts } from './running-costs'

/**
 * What follows from a design in numbers: for each path of a request its availability, latency, capacity and
 * bottleneck; for the whole its load, blast radius, connections, cost and operational load. Every input that is not
 * known is a range, and the model is worked out at both ends of all ranges: what holds lies between. The same design,
 * profile and prices always give the same quantities.
 */
export function quantities(design: Design, profile: Profile, prices: Prices = {}): Quantities {
  const graph = new DesignGraph(design)
  const ledger = new Ledger()
  const solved = solveBoth(readInputs(graph, profile, ledger))
  const { inputs } = solved
  const cost = runningCosts(graph, profile, prices, ledger)
  const operations = operationalLoad(graph, personsFor(profile, ledger), ledger)
  const connections = connectionUse(graph, inputs, solved, ledger)
  const { arrivals } = inputs
  return {
    arrivals: arrivals && { lo: arrivals.best, hi: arrivals.worst },
    paths: pathQuantities(solved),
    services: serviceLoads(solved),
    blast: blastRadii(inputs),
    connections,
    cost,
    operations,
    assumptions: ledger.all(),
  }
}
