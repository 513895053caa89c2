import type { Prices } from '../../../shared/model/prices'
import type { Quantities } from '../../../shared/report/quantities'
import { connectionUse } from './connection-use'
import { operationalLoad, personsFor } from './operational-load'
import type { Model } from './read-model'
import { pathQuantities, serviceLoads } from './request-quantities'
import { runningCosts } from './running-costs'

/**
 * What follows from a design in numbers: for each path of a request its availability, latency, capacity and
 * bottleneck; for the whole its load, blast radius, connections, cost and operational load. Every input that is not
 * known is a range, and the model is worked out at both ends of all ranges: what holds lies between. The same design,
 * profile and prices always give the same quantities.
 */
export function quantitiesOf(
  { graph, profile, ledger, solved, blast }: Model,
  prices: Prices = {},
): Quantities {
  const { inputs } = solved
  const cost = runningCosts(graph, profile, prices, ledger)
  const operations = operationalLoad(graph, personsFor(profile, ledger), ledger)
  const connections = connectionUse(graph, inputs, solved, ledger)
  const { arrivals, entriesLeftOut } = inputs
  return {
    arrivals: arrivals && { lo: arrivals.best, hi: arrivals.worst },
    paths: pathQuantities(solved, ledger),
    entriesLeftOut,
    services: serviceLoads(solved),
    blast,
    connections,
    cost,
    operations,
    assumptions: ledger.all(),
  }
}
