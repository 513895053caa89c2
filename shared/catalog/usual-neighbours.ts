import { byName, technologies, technology } from './catalog'
import type { Category, Technology } from './technology'

const behindApplications: readonly Category[] = [
  'relational-database',
  'cache',
  'task-queue',
  'message-broker',
  'document-database',
  'connection-pooler',
  'object-storage',
  'event-log',
  'search-engine',
  'model-server',
  'identity-provider',
  'external-system',
  'rpc',
  'web-framework',
  'column-store',
  'wide-column-store',
  'workflow-engine',
  'secret-store',
  'tracing',
  'error-tracking',
]
const behindEdges: readonly Category[] = [
  'web-framework',
  'application-server',
  'rpc',
  'api-gateway',
  'identity-provider',
  'model-server',
]
const behindWorkers: readonly Category[] = [
  'message-broker',
  'cache',
  'relational-database',
  'object-storage',
  'document-database',
  'external-system',
  'model-server',
  'search-engine',
  'event-log',
  'column-store',
  'error-tracking',
]

/** What each category usually opens connections to, the most usual first. */
const opensTo: { readonly [C in Category]?: readonly Category[] } = {
  'client-app': ['reverse-proxy', 'load-balancer', 'api-gateway', 'web-framework'],
  'reverse-proxy': behindEdges,
  'load-balancer': ['reverse-proxy', ...behindEdges],
  'api-gateway': behindEdges,
  'web-framework': behindApplications,
  'application-server': behindApplications,
  rpc: behindApplications,
  serverless: behindApplications,
  'task-queue': behindWorkers,
  'workflow-engine': behindWorkers,
  'parallel-engine': ['object-storage', 'column-store', 'relational-database', 'event-log'],
  'model-server': ['object-storage', 'ml-lifecycle', 'cache'],
  'ml-lifecycle': ['relational-database', 'object-storage'],
  'connection-pooler': ['relational-database'],
  'event-log': ['column-store', 'object-storage', 'search-engine'],
  notebook: ['object-storage', 'column-store', 'relational-database'],
  metrics: ['web-framework', 'relational-database', 'cache', 'message-broker', 'task-queue'],
  dashboards: ['metrics', 'logs', 'tracing'],
}

/**
 * What is usually linked with a technology: first what it is known to be paired with, then what the design has already,
 * then by how usual its kind is there. Where nothing is usual, whatever can stand there. Known conflicts are left out.
 *
 * @param end which end of the link the neighbour would be
 * @param inUse technologies that the design has
 */
export function usualNeighbours(
  of: string,
  end: 'source' | 'target',
  inUse: ReadonlySet<string> = new Set(),
): Technology[] {
  const from = technology(of)
  const placeOf = (other: Technology): number => {
    const [source, target] = end === 'target' ? [from, other] : [other, from]
    return source && target ? (opensTo[source.category] ?? []).indexOf(target.category) : -1
  }
  const excluded = new Set(from?.conflicts.map((conflict) => conflict.with))
  const fits = (other: Technology): boolean =>
    !excluded.has(other.id) && other.conflicts.every((each) => each.with !== of)
  const isPaired = (other: Technology): boolean =>
    from?.pairs.includes(other.id) === true || other.pairs.includes(of)
  const standing = (other: Technology): number => (isPaired(other) ? 0 : 2) + (inUse.has(other.id) ? 0 : 1)
  const possible = [...technologies.values()].filter((other) => other.runtime === 'process' && fits(other))
  const usual = possible.filter((other) => placeOf(other) >= 0)
  return (usual.length > 0 ? usual : possible).sort(
    (a, b) => standing(a) - standing(b) || placeOf(a) - placeOf(b) || byName(a, b),
  )
}
