import type { Design } from '../../../model/design'
import type { Service } from '../../../model/service'
import { type Group, groupsOf, sendersTo } from './groups'
import { eventsOf, tasksOf } from './messages'
import { packageOf } from './names'
import type { CodeBase, Connection, Framework, Resource } from './plan'
import { processesOf, servesItself } from './processes'
import { askedOf, ownResource } from './resources'
import {
  frameworkOf,
  isApplication,
  isBroker,
  isCache,
  isDocuments,
  isModelServer,
  isOtherStore,
  isOutside,
  isPooler,
  isRedis,
  isSql,
  isWorker,
} from './roles'
import { variablesOf } from './variables'
import type { Wires } from './wires'

const answers: readonly Framework[] = [
  'fastapi',
  'starlette',
  'litestar',
  'aiohttp',
  'tornado',
  'flask',
  'django',
]

/** Whether a code base answers requests over HTTP. */
export const isWeb = (framework: Framework): boolean => answers.includes(framework)

/** All code bases of a design, in the order of its services. */
export function codeBasesOf(design: Design, wires: Wires, slugs: ReadonlyMap<string, string>): CodeBase[] {
  const groups = groupsOf(wires)
  const groupOf = new Map(groups.flatMap((group) => group.services.map((each) => [each, group] as const)))
  const drafts = new Map(
    groups.map((group) => [group, draftOf(group, design, wires, slugs, groups.length === 1)] as const),
  )
  const ports = new Map(
    [...drafts.values()].flatMap(({ processes }) =>
      processes.flatMap(({ service, port }) => (port === undefined ? [] : [[service.id, port] as const])),
    ),
  )
  const handedOn = (group: Group, asking: ReadonlySet<Group>): Resource[] => {
    const draft = drafts.get(group)
    if (!draft) return []
    const own = ownResources(group, draft, design)
    const relayed = draft.calls.flatMap((call): Resource[] => {
      if (isModelServer(call.service))
        return [{ one: 'inference', many: 'inferences', methods: new Set(['create']), via: call }]
      const other = groupOf.get(call.service)
      if (!other || other === group || asking.has(other)) return []
      return handedOn(other, new Set([...asking, group])).map((each) => ({ ...each, via: call }))
    })
    const all = new Map<string, Resource>()
    for (const each of [...own, ...relayed]) if (!all.has(each.many)) all.set(each.many, each)
    return [...all.values()]
  }
  return groups.flatMap((group) => {
    const draft = drafts.get(group)
    if (!draft) return []
    const known = isWeb(draft.framework) || draft.framework === 'grpc' ? handedOn(group, new Set()) : []
    const resources = known.length > 0 || draft.consumesFrom ? known : fallbackResources(draft)
    const named = { ...draft, resources, events: eventsOf(design, draft, resources) }
    return [{ ...named, variables: variablesOf(named, ports) }]
  })
}

function fallbackResources({ framework, lead }: Pick<CodeBase, 'framework' | 'lead'>): Resource[] {
  if (!isWeb(framework) && framework !== 'grpc') return []
  return [...ownResource(lead)].map(([many, { one, methods }]) => ({ many, one, methods }))
}

/** What a code base keeps itself: what its name says, and what sequences ask of it. */
function ownResources(group: Group, draft: Pick<CodeBase, 'records'>, design: Design): Resource[] {
  if (!draft.records) return []
  const applications = group.services.filter((service) => !isWorker(service))
  const all = new Map<string, Resource>()
  const [lead] = applications
  if (!lead) return []
  for (const [many, { one, methods }] of ownResource(lead, draft.records.service))
    all.set(many, { many, one, methods })
  for (const service of applications)
    for (const [many, { one, methods }] of askedOf(design, service)) {
      const known = all.get(many)
      all.set(many, { many, one, methods: known ? new Set([...known.methods, ...methods]) : methods })
    }
  return [...all.values()]
}

type Draft = Omit<CodeBase, 'resources' | 'events' | 'variables'>

function draftOf(
  group: Group,
  design: Design,
  wires: Wires,
  slugs: ReadonlyMap<string, string>,
  isAlone: boolean,
): Draft {
  const { services, framework, libraries } = group
  const [lead] = services
  if (!lead) throw new Error('a group without a service')
  const slug = slugs.get(lead.id) ?? lead.id
  const reached = distinct(services.flatMap((service) => wires.out(service)))
  const find = (test: (connection: Connection) => boolean): Connection | undefined => reached.find(test)
  const isRecords = ({ service }: Connection): boolean => isSql(service) || isDocuments(service)
  const recordStore =
    find((each) => isRecords(each) && each.link.kind === 'write') ??
    find((each) => isRecords(each) && each.link.kind !== 'consume') ??
    behindPooler(wires, reached)
  const cache = find(
    ({ service, link }) => isCache(service) && link.kind !== 'publish' && link.kind !== 'consume',
  )
  const worker = services.find(isWorker) ?? workerOf(wires, services)
  const publishesTo = find(({ service, link }) => link.kind === 'publish' && passesOn(service))
  const consumesFrom = find(({ service, link }) => link.kind === 'consume' && passesOn(service))
  const direct = worker && !publishesTo && !consumesFrom ? brokerOf(wires, worker) : undefined
  const publishing = publishesTo ?? (services.some(isWorker) ? undefined : direct)
  const taskQueue = worker && (services.includes(worker) || publishing) ? queueOf(worker) : undefined
  const calls = reached.filter(
    ({ service, link }) =>
      link.kind === 'call' &&
      !services.includes(service) &&
      (isApplication(service) ||
        isModelServer(service) ||
        (isOutside(service) && service.technology !== 'smtp-relay')),
  )
  return {
    slug,
    package: packageOf(slug),
    folder: isAlone ? '' : `services/${slug}/`,
    title: lead.name,
    lead,
    framework,
    isAsync: waits(lead, framework),
    isRest: services.some(({ technology }) => technology === 'djangorestframework'),
    processes: processesOf(services, slugs, framework, packageOf(slug)),
    members: [...services, ...libraries],
    ...(recordStore
      ? { records: { ...recordStore, kind: isDocuments(recordStore.service) ? 'mongodb' : 'sql' } }
      : {}),
    ...(cache ? { cache } : {}),
    ...(publishing ? { publishesTo: publishing } : {}),
    ...(consumesFrom ? { consumesFrom } : {}),
    ...(taskQueue ? { tasks: taskQueue } : {}),
    runsTasks: services.some(isWorker),
    calls,
    stores: reached.filter(({ service }) => isOtherStore(service)),
    taskNames: worker ? tasksOf(design, worker, sendersTo(wires, worker)) : [],
  }
}

/** Code that runs on an event loop: what its framework is made for, unless handlers are stated to be plain functions. */
function waits({ settings }: Service, framework: Framework): boolean {
  return (
    framework === 'starlette' ||
    framework === 'litestar' ||
    servesItself(framework) ||
    (framework === 'fastapi' && settings.handlers !== 'sync')
  )
}

const queueOf = ({ technology }: Service): 'celery' | 'rq' => (technology === 'rq' ? 'rq' : 'celery')

/** The worker that takes what services send: directly, or through a broker. */
const workerOf = (wires: Wires, services: readonly Service[]): Service | undefined =>
  wires.services.find(
    (worker) =>
      isWorker(worker) &&
      frameworkOf(worker) !== null &&
      sendersTo(wires, worker).some((sender) => services.includes(sender)),
  )

const brokerOf = (wires: Wires, worker: Service): Connection | undefined =>
  wires.out(worker).find(({ service }) => isBroker(service))

/** A store of keys passes messages on as well, where it is linked like a broker. */
const passesOn = (service: Service): boolean => isBroker(service) || isRedis(service)

/** The database behind the pooler that a service goes through. */
function behindPooler(wires: Wires, reached: readonly Connection[]): Connection | undefined {
  const pooler = reached.find(({ service }) => isPooler(service))
  const database = pooler && wires.out(pooler.service).find(({ service }) => isSql(service))
  return pooler && database ? { ...database, slug: pooler.slug } : undefined
}

/** Each service once, by the first link that leads there. */
function distinct(connections: readonly Connection[]): Connection[] {
  const seen = new Set<string>()
  return connections.filter(({ service, link }) => {
    const key = `${service.id} ${link.kind}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
