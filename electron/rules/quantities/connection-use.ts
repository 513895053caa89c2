import type { ServiceId } from '../../../shared/base/ids'
import type { ConnectionUse, Range } from '../../../shared/report/quantities'
import { connectionLimit, usualServerPool } from '../connection-limit'
import type { DesignGraph } from '../design-graph'
import { underWay } from '../quant/capacity'
import { connectionsOf } from '../quant/connections'
import { between, exactly, plus, through } from '../quant/range'
import { usualOverflow, usualPool } from '../quant/usual-values'
import { carriesRequests, isWebApplication, isWorker, type Neighbour, replicasAtMost } from '../site'
import type { Ledger } from './ledger'
import type { Inputs } from './read-inputs'
import { poolNumber, processesOf } from './service-inputs'
import type { Solution } from './solve'

/** Connections that one client opens when its pools are full; `null`: it takes none. */
function openedBy(
  graph: DesignGraph,
  { link, service, technology }: Neighbour,
  ledger: Ledger,
): Range | null {
  if (!carriesRequests(link)) return null
  const replicas = replicasAtMost(service)
  const site = graph.siteOf(service.id)
  if (!site) return null
  if (isWebApplication(technology)) {
    const processes = processesOf(site, ledger)
    const pool = poolNumber(site, 'poolSize', usualPool, ledger)
    // The usual pool counts its overflow already.
    const open = pool.lo === pool.hi ? usualOverflow : exactly(0)
    const overflow = poolNumber(site, 'maxOverflow', open, ledger)
    return between(
      connectionsOf(replicas, processes.lo, pool.lo, overflow.lo),
      connectionsOf(replicas, processes.hi, pool.hi, overflow.hi),
    )
  }
  if (isWorker(technology))
    return through(processesOf(site, ledger), (processes) => connectionsOf(replicas, processes, 1))
  if (technology?.category === 'connection-pooler') {
    return exactly(connectionsOf(replicas, 1, service.settings.poolSize ?? usualServerPool))
  }
  return null
}

/** Connections under way at a service on average: each is taken from the moment of asking to the answer. */
function busyAt(id: ServiceId, inputs: Inputs, best: Solution, worst: Solution): Range | null {
  const { arrivals } = inputs
  if (arrivals === null) return null
  const inCase = (which: 'best' | 'worst', { visits, answer }: Solution): number =>
    underWay(arrivals[which] * (visits.get(id) ?? 0), answer.get(id)?.mean ?? 0)
  return between(inCase('best', best), inCase('worst', worst))
}

/** Connections to every database and pooler that this design runs, in the order of ids. */
export function connectionUse(
  graph: DesignGraph,
  inputs: Inputs,
  { best, worst }: { readonly best: Solution; readonly worst: Solution },
  ledger: Ledger,
): ConnectionUse[] {
  return [...inputs.services.values()].flatMap(({ id, technology, external }): ConnectionUse[] => {
    const limited =
      technology?.category === 'relational-database' || technology?.category === 'connection-pooler'
    const site = graph.siteOf(id)
    if (!limited || external || !site) return []
    const opened = site.in.flatMap((client) => openedBy(graph, client, ledger) ?? [])
    if (opened.length === 0) return []
    const limit = connectionLimit(site) ?? null
    return [{ service: id, opened: opened.reduce(plus), busy: busyAt(id, inputs, best, worst), limit }]
  })
}
