import { type Localized, same } from '../../base/localized'
import type { Service } from '../../model/service'
import { wayFrom } from './api-request'
import { type Noun, nounOf, tableName, taskOf } from './nouns'
import {
  authenticate,
  insert,
  noteAuthenticated,
  outbox,
  outcomesOf,
  read,
  requestOn,
  rollBack,
  type Statement,
  setState,
  transaction,
} from './passages'
import type { Script } from './script'
import type { SequencePart } from './template'
import {
  asked,
  asking,
  consumersOf,
  databaseOf,
  isApplication,
  isClient,
  isDocumentStore,
  isEventLog,
  isTaskQueue,
  queueOf,
  type Wire,
  type Wiring,
  wayTo,
} from './wiring'

/** Who hands work over, by what, and who does it. */
interface Handover {
  readonly producer: Service
  readonly queue: Wire
  readonly worker: Service
}

/** Tries that a worker makes where it retries and says no number. */
const usualTries = 3

/**
 * Work that is accepted now and done later: the task is written and handed over, a worker takes it, writes each state that
 * it passes through and acknowledges, and the client learns the result.
 *
 * @returns what the sequence is called, or what the design lacks for it.
 */
export function writeAsyncTask(wiring: Wiring, script: Script): Localized | SequencePart {
  const found = handoverOf(wiring)
  if (typeof found === 'string') return found
  const { producer, worker } = found
  const way = wayFrom(wiring, producer)
  const api = way.find((who) => who !== null && isApplication(who)) ?? producer
  const toApi = way.slice(0, way.indexOf(api) + 1)
  const toProducer = way.slice(way.indexOf(api))
  const store = databaseOf(wiring, producer)
  const states = databaseOf(wiring, worker) ?? store
  const noun = nounOf(script.language, producer, store?.service, api)
  const table = tableName(taskOf(noun))
  const create = requestOn(wiring, 'POST', noun)

  script.down(toApi, create)
  authenticate(wiring, script, api, toApi)
  script.down(toProducer, create)
  accept(script, found, store, table, way)
  carryOut(wiring, script, found, table)
  learnResult(wiring, script, states?.service, table, noun)
  return { en: `Asynchronous task: ${noun.many}`, zh: `异步任务：${noun.many}` }
}

/** Who hands over, preferably to a worker, and preferably to one that keeps data. */
function handoverOf(wiring: Wiring): Handover | SequencePart {
  let best: Handover | null = null
  let most = -1
  let hasQueue = false
  for (const producer of wiring.services) {
    const queue = isApplication(producer) ? queueOf(wiring, producer) : undefined
    if (!queue) continue
    hasQueue = true
    const workers = isTaskQueue(queue.service)
      ? [queue.service]
      : consumersOf(wiring, queue.service, producer).map(({ service }) => service)
    for (const worker of workers) {
      const states = databaseOf(wiring, worker)?.service
      const suits =
        (isTaskQueue(worker) ? 4 : 0) +
        (states ? 2 : 0) +
        (states && readersOf(wiring, states)[0]?.isReached === true ? 2 : 0) +
        (databaseOf(wiring, producer) ? 1 : 0)
      if (suits > most) [best, most] = [{ producer, queue, worker }, suits]
    }
  }
  return best ?? (hasQueue ? 'worker' : 'queue')
}

/** The task is written down and handed over, and whoever asked for it learns its number. */
function accept(
  script: Script,
  { producer, queue, worker }: Handover,
  store: Wire | undefined,
  table: string,
  way: readonly (Service | null)[],
): void {
  const buffered = producer.settings.outbox === true && store !== undefined
  const inTransaction =
    !buffered && (producer.settings.enqueue ?? worker.settings.enqueue) === 'in-transaction'
  const send = (): void =>
    script.message('async', producer, queue.service, same(`${table} {id}`), { effect: 'enqueue' })
  const [well, badly] = outcomesOf(store ?? queue)
  script.fragment(
    'alt',
    [
      well,
      () => {
        if (store)
          transaction(
            script,
            producer,
            store.service,
            buffered ? [insertTask(table), insert(outbox)] : [insertTask(table)],
            inTransaction ? send : undefined,
          )
        if (!buffered && !(inTransaction && store)) send()
        script.up(
          way,
          { en: '202 Accepted, number of the task', zh: '202 Accepted（返回任务编号）' },
          'accept',
        )
        if (!buffered) return
        script.note([producer], {
          en: 'A relay sends what the outbox holds',
          zh: '中继进程发送发件箱中的任务',
        })
        send()
      },
    ],
    [
      badly,
      () => {
        if (store) rollBack(script, producer, store.service)
        script.up(way, same('503 Service Unavailable'))
      },
    ],
  )
}

/** A task begins as queued. */
const insertTask =
  (table: string): Statement =>
  (store) => ({
    text: same(
      isDocumentStore(store)
        ? `${table}.insertOne({ state: 'queued' })`
        : `INSERT INTO ${table} (state = 'queued')`,
    ),
  })

/** The worker takes the task, passes through its states and acknowledges: after the work, or before where it is set so. */
function carryOut(wiring: Wiring, script: Script, { queue, worker }: Handover, table: string): void {
  const { acksLate, autoRetry, idempotentTasks, taskTimeLimitSeconds } = worker.settings
  const broker = isTaskQueue(queue.service) ? undefined : queue.service
  const store = databaseOf(wiring, worker)?.service
  const acknowledge = (): void => {
    if (broker)
      script.message(
        'async',
        worker,
        broker,
        isEventLog(broker)
          ? { en: 'Commit the offset', zh: '提交位移' }
          : { en: 'Acknowledge', zh: '确认消息' },
        { effect: 'acknowledge' },
      )
  }
  const set = (state: string): void => {
    if (!store) return
    const { text, idempotent } = setState(table, state)(store)
    script.ask(worker, store, text, same('OK'), {
      effect: 'write',
      ...(idempotent === undefined ? {} : { idempotent }),
    })
  }
  const work = (): void => {
    set('running')
    script.message(
      'sync',
      worker,
      worker,
      { en: 'Do the work', zh: '执行任务' },
      {
        ...(idempotentTasks === undefined ? {} : { idempotent: idempotentTasks }),
      },
    )
  }
  // Celery and its like acknowledge when they take a task, unless they are told otherwise.
  const early = acksLate === false || (acksLate === undefined && isTaskQueue(worker))

  const take = (): void => {
    if (broker) script.message('async', broker, worker, same(`${table} {id}`))
  }
  const limit: Localized =
    taskTimeLimitSeconds === undefined
      ? { en: 'it succeeds', zh: '执行成功' }
      : { en: `it succeeds within ${taskTimeLimitSeconds} s`, zh: `在 ${taskTimeLimitSeconds} s 内执行成功` }
  const failed: Localized = { en: 'it fails', zh: '执行失败' }
  const tryIt = (): void => {
    if (autoRetry === true) {
      script.fragment('loop', [
        { en: `at most ${usualTries} tries`, zh: `最多尝试 ${usualTries} 次` },
        () => {
          work()
          script.fragment('break', [limit, () => set('done')])
        },
      ])
      script.fragment('opt', [{ en: 'no try succeeded', zh: '多次尝试均失败' }, () => set('failed')])
    } else {
      work()
      script.fragment('alt', [limit, () => set('done')], [failed, () => set('failed')])
    }
  }

  take()
  if (early) {
    acknowledge()
    tryIt()
  } else if (broker) {
    script.fragment(
      'alt',
      [
        { en: 'the worker stays up', zh: '工作进程正常运行' },
        () => {
          tryIt()
          acknowledge()
        },
      ],
      [{ en: 'the worker is lost: the task comes again', zh: '工作进程崩溃：任务重新投递' }, take],
    )
  } else tryIt()
}

/** Applications that read a store; those that a client reaches first. */
const readersOf = (
  wiring: Wiring,
  store: Service,
): { readonly reader: Service; readonly isReached: boolean }[] =>
  asking(wiring, store)
    .filter(({ service }) => isApplication(service))
    .map(({ service: reader }) => ({ reader, isReached: wayTo(wiring, reader).some(isClient) }))
    .sort((a, b) => Number(b.isReached) - Number(a.isReached))

/** The client asks how far the task has come. */
function learnResult(
  wiring: Wiring,
  script: Script,
  states: Service | undefined,
  table: string,
  noun: Noun,
): void {
  const reader = states && readersOf(wiring, states)[0]?.reader
  const bound = reader && asked(wiring, reader).find(({ service }) => service.id === states.id)
  if (!reader || !bound) return
  const way = wayFrom(wiring, reader)
  const api = way.find((who) => who !== null && isApplication(who)) ?? reader
  const toApi = way.slice(0, way.indexOf(api) + 1)
  const ask = requestOn(wiring, 'GET', taskOf(noun))
  script.down(toApi, ask)
  noteAuthenticated(wiring, script, api)
  script.down(way.slice(way.indexOf(api)), ask)
  const [well, badly] = outcomesOf(bound)
  script.fragment(
    'alt',
    [
      well,
      () => {
        read(script, reader, states, { ...taskOf(noun), many: table })
        script.up(way, { en: '200 OK, state and result', zh: '200 OK（状态与结果）' }, 'report-result')
      },
    ],
    [badly, () => script.up(way, same('503 Service Unavailable'))],
  )
}
