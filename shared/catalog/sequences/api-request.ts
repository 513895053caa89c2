import { type Localized, same } from '../../base/localized'
import type { Service } from '../../model/service'
import { created, nounOf } from './nouns'
import {
  askForReading,
  authenticate,
  insert,
  noteBounds,
  outbox,
  outcomesOf,
  read,
  readThroughCache,
  requestOn,
  rollBack,
  transaction,
} from './passages'
import type { Script } from './script'
import type { SequencePart } from './template'
import {
  asked,
  asking,
  cacheOf,
  consumersOf,
  databaseOf,
  isAnswering,
  isApplication,
  isClient,
  isModelServer,
  isOutside,
  isTaskQueue,
  queueOf,
  type Wire,
  type Wiring,
  wayTo,
} from './wiring'

/**
 * A request that changes something, from the client to the data and back: through the edge, authenticated, with what it
 * reads on the way, one transaction, and the event or task that follows from it.
 *
 * @returns what the sequence is called, or what the design lacks for it.
 */
export function writeApiRequest(wiring: Wiring, script: Script): Localized | SequencePart {
  const handler = mostInvolved(wiring)
  if (!handler) return 'application'
  const way = wayFrom(wiring, handler)
  const atApi = way.findIndex((who) => who !== null && isApplication(who))
  const [outer, inner] = [way.slice(0, atApi + 1), way.slice(atApi)]
  const api = way[atApi] ?? handler
  const noun = nounOf(script.language, handler, databaseOf(wiring, handler)?.service, api)
  const create = requestOn(wiring, 'POST', noun)

  script.down(outer, create)
  authenticate(wiring, script, api, outer)
  const hop = inner.length > 1 ? asked(wiring, api).find(({ service }) => service === inner[1]) : undefined
  const store = databaseOf(wiring, handler)
  const bound = hop ?? store
  const work = (): void => {
    const readFirst = lookUp(wiring, script, api, inner)
    if (hop) noteBounds(script, api, hop)
    script.down(inner, create)
    if (!readFirst) lookUpOwn(wiring, script, handler)
    callOutside(wiring, script, handler)
    const queue = queueOf(wiring, handler)
    const buffered = handler.settings.outbox === true && store !== undefined
    const send = (): void => {
      if (queue) handOver(wiring, script, handler, queue, created(noun))
    }
    const early = handler.settings.enqueue === 'in-transaction' && !buffered
    if (store) {
      const statements = buffered && queue ? [insert(noun), insert(outbox)] : [insert(noun)]
      transaction(script, handler, store.service, statements, early ? send : undefined)
    }
    if (!buffered && !(early && store)) send()
    script.up(inner, same('201 Created'))
    script.up(outer, same('201 Created'))
    if (buffered && queue) {
      script.note([handler], { en: 'A relay sends what the outbox holds', zh: '中继进程发送发件箱中的事件' })
      send()
    }
  }
  if (!bound) {
    work()
  } else {
    const [well, badly] = outcomesOf(bound)
    script.fragment(
      'alt',
      [well, work],
      [
        badly,
        () => {
          if (!hop && store) rollBack(script, handler, store.service)
          script.up(outer, failure(api, hop !== undefined))
        },
      ],
    )
  }
  return { en: `API request: ${noun.many}`, zh: `接口请求：${noun.many}` }
}

const failure = (api: Service, calls: boolean): Localized =>
  calls && api.settings.fallback === true
    ? { en: 'Fallback answer', zh: '降级响应' }
    : same('503 Service Unavailable')

/** The way of a request to a service, from outside. */
export function wayFrom(wiring: Wiring, target: Service): readonly (Service | null)[] {
  const way = wayTo(wiring, target)
  return way[0] && isClient(way[0]) ? way : [null, ...way]
}

/** The application in which most comes together: a database, somebody who takes work over, a cache, others that it asks. */
function mostInvolved(wiring: Wiring): Service | null {
  let best: Service | null = null
  let most = -1
  for (const service of wiring.services) {
    if (
      !isApplication(service) ||
      (asking(wiring, service).length === 0 && databaseOf(wiring, service) === undefined)
    )
      continue
    const involved =
      (databaseOf(wiring, service) ? 8 : 0) +
      (queueOf(wiring, service) ? 4 : 0) +
      (cacheOf(wiring, service) ? 2 : 0) +
      (asked(wiring, service).some(({ service: other }) => isAnswering(other)) ? 1 : 0)
    if (involved > most) [best, most] = [service, involved]
  }
  return best
}

/** What the API reads from another service before the change, through its cache where it has one. */
function lookUp(wiring: Wiring, script: Script, api: Service, inner: readonly (Service | null)[]): boolean {
  const other = asked(wiring, api).find(
    ({ service }) => isAnswering(service) && service.id !== api.id && !inner.includes(service),
  )?.service
  if (!other) return false
  const noun = isModelServer(other)
    ? nounOf(script.language, api)
    : nounOf(script.language, other, databaseOf(wiring, other)?.service)
  const cache = cacheOf(wiring, api)
  const fetch = (): void => askForReading(wiring, script, api, other, noun)
  if (cache) readThroughCache(script, api, cache.service, noun, fetch)
  else fetch()
  return cache !== undefined
}

/** What the service reads of its own data before it changes them, where it has a cache for that. */
function lookUpOwn(wiring: Wiring, script: Script, handler: Service): void {
  const [store, cache] = [databaseOf(wiring, handler), cacheOf(wiring, handler)]
  if (!store || !cache) return
  const noun = nounOf(script.language, handler, store.service)
  readThroughCache(script, handler, cache.service, noun, () => read(script, handler, store.service, noun))
}

/** A call to a system of others, before the transaction: nothing is locked while it is waited for. */
function callOutside(wiring: Wiring, script: Script, handler: Service): void {
  const outside = asked(wiring, handler).find(({ service }) => isOutside(service))
  if (!outside) return
  noteBounds(script, handler, outside)
  script.ask(
    handler,
    outside.service,
    { en: `Call ${outside.service.name}`, zh: `调用${outside.service.name}` },
    { en: 'Result', zh: '结果' },
  )
}

/** Sends the event or the task that follows from the change, and shows who takes it. */
function handOver(wiring: Wiring, script: Script, by: Service, queue: Wire, event: Localized): void {
  const takers = consumersOf(wiring, queue.service, by).map(({ service }) => service)
  const isTask = isTaskQueue(queue.service) || (takers[0] !== undefined && isTaskQueue(takers[0]))
  script.message('async', by, queue.service, event, { effect: isTask ? 'enqueue' : 'publish' })
  const shown = takers.slice(0, 2)
  for (const taker of shown) script.message('async', queue.service, taker, event)
}
