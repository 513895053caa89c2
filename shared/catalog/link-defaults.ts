import type { LinkKind } from '../model/link'
import type { LinkSettings } from '../model/settings/link-settings'
import { technology } from './catalog'
import type { Category } from './technology'

/** What a new link usually is, given what it connects. */
export interface UsualLink {
  readonly kind: LinkKind
  readonly sync: boolean
  readonly protocol?: NonNullable<LinkSettings['protocol']>
}

const stores: readonly Category[] = [
  'relational-database',
  'document-database',
  'wide-column-store',
  'search-engine',
  'column-store',
  'connection-pooler',
]
const brokers: readonly Category[] = ['message-broker', 'event-log']
const workers: readonly Category[] = ['task-queue']
const monitors: readonly Category[] = ['metrics', 'logs', 'tracing']

const storeProtocols: { readonly [technology: string]: UsualLink['protocol'] } = {
  mongodb: 'MongoDB',
  elasticsearch: 'HTTPS',
  opensearch: 'HTTPS',
  cassandra: 'TCP',
}

/**
 * The usual link from one technology to another: an application writes to its database, a worker consumes from its
 * broker, a metrics server monitors what it points at. Unknown technologies call each other.
 */
export function usualLink(source: string, target: string): UsualLink {
  const from = technology(source)?.category
  const to = technology(target)?.category
  if (from === undefined || to === undefined) return { kind: 'call', sync: true }
  if (monitors.includes(from)) return { kind: 'monitors', sync: false }
  if (monitors.includes(to) || to === 'error-tracking') {
    return from === 'dashboards'
      ? { kind: 'read', sync: true, protocol: 'HTTP' }
      : { kind: 'publish', sync: false, protocol: 'OTLP' }
  }
  if (brokers.includes(to)) {
    const protocol = to === 'event-log' ? 'Kafka' : 'AMQP'
    return { kind: workers.includes(from) ? 'consume' : 'publish', sync: false, protocol }
  }
  if (workers.includes(to)) return { kind: 'publish', sync: false }
  if (to === 'cache') {
    return workers.includes(from)
      ? { kind: 'consume', sync: false, protocol: 'Redis' }
      : { kind: 'write', sync: true, protocol: 'Redis' }
  }
  if (stores.includes(to)) return { kind: 'write', sync: true, protocol: storeProtocols[target] ?? 'SQL' }
  if (to === 'object-storage') return { kind: 'write', sync: true, protocol: 'S3' }
  if (to === 'identity-provider') return { kind: 'call', sync: true, protocol: 'OIDC' }
  if (to === 'secret-store') return { kind: 'read', sync: true, protocol: 'HTTPS' }
  if (to === 'rpc') return { kind: 'call', sync: true, protocol: 'gRPC' }
  if (to === 'orchestrator' || to === 'container-runtime' || to === 'language')
    return { kind: 'depends-on', sync: false }
  // SMTP has no name among the protocols: it is a stream of its own.
  if (target === 'smtp-relay') return { kind: 'call', sync: true, protocol: 'TCP' }
  if (from === 'client-app' || to === 'external-system')
    return { kind: 'call', sync: true, protocol: 'HTTPS' }
  return { kind: 'call', sync: true, protocol: 'HTTP' }
}
