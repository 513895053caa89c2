import type { Design } from '../../model/design'
import type { Link } from '../../model/link'
import type { Service } from '../../model/service'
import { technology } from '../catalog'
import type { Category } from '../technology'

/** A link with the service at its other end. */
export interface Wire {
  readonly link: Link
  readonly service: Service
}

/** The links of a design by their ends, in the order of its tables. */
export interface Wiring {
  readonly services: readonly Service[]
  out(service: Service): readonly Wire[]
  into(service: Service): readonly Wire[]
}

export function wiringOf(design: Design): Wiring {
  const out = new Map<string, Wire[]>()
  const into = new Map<string, Wire[]>()
  for (const link of design.links.values()) {
    const [source, target] = [design.services.get(link.source), design.services.get(link.target)]
    if (!source || !target) continue
    add(out, source.id, { link, service: target })
    add(into, target.id, { link, service: source })
  }
  return {
    services: [...design.services.values()],
    out: ({ id }) => out.get(id) ?? [],
    into: ({ id }) => into.get(id) ?? [],
  }
}

function add(wires: Map<string, Wire[]>, id: string, wire: Wire): void {
  const known = wires.get(id)
  if (known) known.push(wire)
  else wires.set(id, [wire])
}

const isOneOf =
  (...categories: readonly Category[]) =>
  (service: Service): boolean => {
    const entry = technology(service.technology)
    return entry !== undefined && categories.includes(entry.category)
  }

export const isClient = isOneOf('client-app')
const isFront = isOneOf('reverse-proxy', 'api-gateway', 'load-balancer')
export const isApplication = isOneOf('web-framework', 'rpc', 'serverless')
export const isTaskQueue = isOneOf('task-queue')
/** Somebody who answers a call of an application: another service of the team, a model, or a system of others. */
export const isAnswering = isOneOf('web-framework', 'rpc', 'serverless', 'model-server')
export const isModelServer = isOneOf('model-server')
export const isOutside = isOneOf('external-system')
export const isIdentityProvider = isOneOf('identity-provider')
export const isDocumentStore = isOneOf('document-database')
export const isEventLog = isOneOf('event-log')
const isCacheStore = isOneOf('cache')
const isBroker = isOneOf('message-broker', 'event-log', 'cache')
/** A pooler stands for the database behind it. */
const isDatabase = isOneOf(
  'relational-database',
  'document-database',
  'wide-column-store',
  'connection-pooler',
)

/** A link on which its source waits for an answer. */
const isAsked = ({ link }: Wire): boolean =>
  link.sync && (link.kind === 'call' || link.kind === 'read' || link.kind === 'write')

/** Whom a service asks and waits for. */
export const asked = (wiring: Wiring, service: Service): Wire[] => wiring.out(service).filter(isAsked)

/** Who asks a service and waits for it. */
export const asking = (wiring: Wiring, service: Service): Wire[] => wiring.into(service).filter(isAsked)

/** The database that a service writes. */
export const databaseOf = (wiring: Wiring, service: Service): Wire | undefined =>
  asked(wiring, service).find(({ link, service: store }) => link.kind === 'write' && isDatabase(store))

/** The cache that a service looks things up in. */
export const cacheOf = (wiring: Wiring, service: Service): Wire | undefined =>
  asked(wiring, service).find(
    ({ service: store }) => isCacheStore(store) && (store.settings.role ?? 'cache') === 'cache',
  )

/** Where a service hands work over: a broker that somebody else takes it from, or a worker itself. */
export function queueOf(wiring: Wiring, service: Service): Wire | undefined {
  const published = wiring.out(service).filter(({ link }) => link.kind === 'publish')
  return (
    published.find(({ service: to }) => isBroker(to) && consumersOf(wiring, to, service).length > 0) ??
    published.find(({ service: to }) => isTaskQueue(to)) ??
    published.find(({ service: to }) => isBroker(to))
  )
}

/** Who takes messages from a broker that another service sends to it; workers first. */
export const consumersOf = (wiring: Wiring, broker: Service, sender: Service): Wire[] =>
  wiring
    .into(broker)
    .filter(({ link, service }) => link.kind === 'consume' && service.id !== sender.id)
    .sort((a, b) => Number(isTaskQueue(b.service)) - Number(isTaskQueue(a.service)))

/**
 * The shortest way by which a request reaches a service: a client, what stands at the edge, applications, itself. Begins
 * further in where no client leads to it.
 */
export function wayTo(wiring: Wiring, target: Service): readonly Service[] {
  const next = new Map<string, Service>()
  const seen = new Set([target.id])
  let outermost = target
  const open = [target]
  for (let service = open.shift(); service; service = open.shift()) {
    if (isClient(service)) return follow(service, next)
    if (isFront(service)) outermost = service
    for (const { service: before } of asking(wiring, service)) {
      if (seen.has(before.id) || !(isClient(before) || isFront(before) || isApplication(before))) continue
      seen.add(before.id)
      next.set(before.id, service)
      open.push(before)
    }
  }
  return follow(outermost, next)
}

function follow(first: Service, next: ReadonlyMap<string, Service>): Service[] {
  const way = [first]
  for (let service = next.get(first.id); service; service = next.get(service.id)) way.push(service)
  return way
}
