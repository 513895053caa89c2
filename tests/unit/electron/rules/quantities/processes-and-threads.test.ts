import { describe, expect, it } from 'vitest'
import { basisTexts } from '../../../../../shared/report/assumption-basis'
import { design } from '../../../../support/design'
import { quantities } from '../../../../support/worked-out'

/** An application whose one request takes 10 ms of its own and waits 30 ms for its database. */
const shop = (technology: string, settings: object = {}) =>
  design(
    {
      web: 'web-client',
      app: { technology, settings: { serviceTimeMs: 10, ...settings } },
      db: { technology: 'postgresql', settings: { serviceTimeMs: 30, cpuPerReplica: 64 } },
    },
    { 'web -> app': {}, 'app -> db': { settings: { callsPerRequest: 1 } } },
  )

const assumed = (technology: string, kind: string, settings: object = {}) =>
  quantities(shop(technology, settings), {}).assumptions.find(({ id }) => id === `app/${kind}`)

const capacity = (technology: string, settings: object = {}) =>
  quantities(shop(technology, settings), {}).services.find(({ service }) => service === 'app')?.capacity

describe('processes and threads that nobody states', () => {
  it.each([
    ['flask', {}, 'threads', { lo: 1, hi: 4 }, 'server-threads'],
    ['flask', { workerClass: 'sync' }, 'threads', { lo: 1, hi: 1 }, 'sync-threads'],
    ['fastapi', { handlers: 'sync' }, 'threads', { lo: 40, hi: 40 }, 'pool-threads'],
    ['grpc', {}, 'threads', { lo: 5, hi: 32 }, 'executor-threads'],
    ['flask', {}, 'workers', { lo: 1, hi: 4 }, 'server-processes'],
    ['celery', {}, 'workers', { lo: 1, hi: 8 }, 'celery-processes'],
    ['rq', {}, 'workers', { lo: 1, hi: 1 }, 'rq-processes'],
  ] as const)('of %s %o: %s', (technology, settings, kind, value, basis) => {
    expect(assumed(technology, kind, settings)).toMatchObject({ value, origin: 'catalogue', basis })
    expect(basisTexts[basis].source).toMatch(/^https:/)
  })

  it('are what is stated, once it is', () => {
    const stated = assumed('celery', 'workers', { workers: 3 })
    expect(stated).toMatchObject({ value: { lo: 3, hi: 3 }, origin: 'stated' })
    expect(stated).not.toHaveProperty('basis')
  })

  it('make what a service takes a range, which narrows where they are stated', () => {
    // From one process with one thread, 40 ms a request, to four with four threads.
    expect(capacity('flask')).toEqual({ lo: 25, hi: 400 })
    expect(capacity('flask', { workers: 1 })).toEqual({ lo: 25, hi: 100 })
    expect(capacity('flask', { workers: 1, threads: 2 })).toEqual({ lo: 50, hi: 50 })
  })

  it('leave the connections of a worker open', () => {
    const drawn = design({ work: 'celery', db: 'postgresql' }, { 'work -> db': {} })
    expect(quantities(drawn, {}).connections[0]?.opened).toEqual({ lo: 1, hi: 8 })
  })
})

it('runs Python in one thread of a process at a time: more threads than wait bring nothing', () => {
  const takes = (threads: number) => capacity('flask', { workers: 2, threads })?.lo ?? 0
  expect([1, 2, 4].map(takes)).toEqual([50, 100, 200])
  expect(takes(40)).toBeCloseTo(2 * (1000 / 10), 9)
})
