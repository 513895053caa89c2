import type { Quantities } from '../../../shared/report/quantities'
import { connectionUse } from './connection-use'
import { operationalLoad, personsFor } from './operational-load'
import type { Model } from './read-model'
import { pathQuantities, serviceLoads } from './request-quantities'
import { runningCosts } from './running-costs'
import { tableValue } from './table-value'

/**
 * What follows from a design in numbers: for each path of a request its availability, latency, capacity and
 * bottleneck; for the whole its load, blast radius, connections, cost and operational load. Every input that is not
 * known is a range, and the model is worked out at both ends of all ranges: what holds lies between. The same design,
 * profile and prices always give the same quantities.
 */
export function quantitiesOf({ graph, profile, prices, ledger, solved, blast }: Model): Quantities {
  const { inputs } = solved
  const cost = runningCosts(graph, profile, prices, ledger)
  const operations = operationalLoad(graph, personsFor(profile, ledger), prices, ledger)
  const connections = connectionUse(graph, inputs, solved, ledger)
  const slow = tableValue('slowCalls', prices, ledger)
  const { arrivals, entriesLeftOut } = inputs
  return {
    arrivals: arrivals && { lo: arrivals.best, hi: arrivals.worst },
    slowCalls: slow,
    paths: pathQuantities(solved, slow),
    entriesLeftOut,
    services: serviceLoads(solved),
    blast,
    connections,
    cost,
    operations,
    assumptions: ledger.all(),
  }
}
