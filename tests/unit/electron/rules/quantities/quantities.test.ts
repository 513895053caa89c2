import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Design } from '../../../../../shared/model/design'
import type { Range } from '../../../../../shared/report/quantities'
import { design } from '../../../../support/design'
import { largeDesign } from '../../../../support/random-design'
import { quantities } from '../../../../support/worked-out'

const known = (value: number): Range => ({ lo: value, hi: value })
const near = ({ lo, hi }: Range, from: number, to = from): void => {
  expect(lo).toBeCloseTo(from, 9)
  expect(hi).toBeCloseTo(to, 9)
}

const asyncShop = (calls = { callsPerRequest: 2, cachedShare: 0.5 }) =>
  design(
    {
      web: 'web-client',
      api: {
        technology: 'fastapi',
        replicas: 2,
        settings: { handlers: 'async', workers: 2, serviceTimeMs: 10, availability: 0.99, zones: 1 },
      },
      db: {
        technology: 'postgresql',
        settings: { cpuPerReplica: 4, serviceTimeMs: 5, availability: 0.99, zones: 1, maxConnections: 100 },
      },
    },
    { 'web -> api': {}, 'api -> db': { settings: calls } },
  )

const peak = { peakRequestsPerSecond: 100 }
const only = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1)
  return list[0] as T
}
const loadOf = (drawn: Design, id: string, profile = peak) => {
  const found = quantities(drawn, profile).services.find(({ service }) => service === id)
  if (!found) throw new Error(`no load of ${id}`)
  return found
}

describe('a path whose numbers are all stated', () => {
  it('takes what its bottleneck takes: slots × rate, divided by the visits', () => {
    const path = only(quantities(asyncShop(), peak).paths)
    // api: 2 replicas × 2 processes / 10 ms = 400/s. db: 4 / 5 ms = 800/s, visited once (2 calls, half of them cached).
    expect(path).toMatchObject({ entry: 'api', services: ['api', 'db'], bottlenecks: ['api'] })
    near(path.capacity, 400)
    near(loadOf(asyncShop(), 'api').utilisation ?? known(0), 0.25)
    near(loadOf(asyncShop(), 'db').rate ?? known(0), 100)
    near(loadOf(asyncShop(), 'db').utilisation ?? known(0), 0.125)
    const uncached = quantities(asyncShop({ callsPerRequest: 6, cachedShare: 0 }), peak)
    expect(only(uncached.paths)).toMatchObject({ bottlenecks: ['db'] })
    near(only(uncached.paths).capacity, 800 / 6)
  })

  it('holds a slot of a synchronous service while it waits', () => {
    const drawn = design(
      {
        api: {
          technology: 'django',
          settings: { handlers: 'sync', workers: 2, threads: 2, serviceTimeMs: 10 },
        },
        db: { technology: 'postgresql', settings: { cpuPerReplica: 8, serviceTimeMs: 5 } },
      },
      { 'api -> db': { settings: { callsPerRequest: 2 } } },
    )
    // 4 slots, each taken for 10 + 2 × 5 ms.
    near(loadOf(drawn, 'api').capacity, 200)
  })

  it('is up when one replica, the store and the zone that they share are up', () => {
    const { lo, hi } = only(quantities(asyncShop(), peak).paths).availability
    const parts = (1 - 0.01 ** 2) * 0.99
    expect(lo).toBeCloseTo(parts * 0.9999, 12)
    expect(hi).toBeCloseTo(parts * 0.99999, 12)
  })

  it('takes at the peak what working takes and what waiting adds', () => {
    const { latency } = only(quantities(asyncShop(), { peakRequestsPerSecond: 0.001 }).paths)
    // Without traffic: 10 ms of its own; two calls of 5 ms, of which a cache answers half.
    expect(latency?.mean.lo).toBeCloseTo(15, 3)
    const busy = only(quantities(asyncShop(), { peakRequestsPerSecond: 390 }).paths).latency
    expect(busy?.mean.lo).toBeGreaterThan(60)
    expect(busy?.p99.lo).toBeGreaterThan(busy?.p95.lo ?? 0)
    const over = only(quantities(asyncShop(), { peakRequestsPerSecond: 401 }).paths).latency
    expect(over?.mean.lo).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('what nobody states', () => {
  it('is a range, and is written down', () => {
    const found = quantities(design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} }), {})
    const path = only(found.paths)
    expect(path.capacity.lo).toBeLessThan(path.capacity.hi)
    expect(path.latency).toBeNull()
    expect(found.arrivals).toBeNull()
    expect(found.assumptions.find(({ id }) => id === 'api/serviceTimeMs')).toEqual({
      id: 'api/serviceTimeMs',
      kind: 'serviceTimeMs',
      element: 'api',
      value: { lo: 2, hi: 10 },
      origin: 'default',
    })
    expect(found.assumptions.find(({ id }) => id === 'api/workers')).toMatchObject({ origin: 'catalogue' })
  })

  it('leaves open how far a stated pool runs over, where the framework has no usual overflow', () => {
    const opened = (settings: object) =>
      only(
        quantities(
          design(
            {
              api: { technology: 'starlette', settings: { workers: 2, poolSize: 5, ...settings } },
              db: 'postgresql',
            },
            { 'api -> db': {} },
          ),
          {},
        ).connections,
      ).opened
    expect(opened({})).toEqual({ lo: 10, hi: 30 })
    expect(opened({ maxOverflow: 2 })).toEqual({ lo: 14, hi: 14 })
  })

  it('is listed where one number stands for the whole design', () => {
    const shop = design(
      {
        api: { technology: 'fastapi', settings: { handlers: 'async' } },
        old: { technology: 'flask', settings: { workerClass: 'gevent' } },
        db: { technology: 'postgresql', settings: { managed: true } },
      },
      { 'api -> db': {}, 'old -> db': {} },
    )
    const listed = quantities(shop, {}).assumptions.filter(({ element }) => element === undefined)
    const value = (kind: string) => listed.find((each) => each.kind === kind)?.value
    expect(['eventLoopRequests', 'greenletRequests', 'managedEffort', 'slowCalls'].map(value)).toEqual([
      { lo: 500, hi: 2000 },
      { lo: 100, hi: 1000 },
      { lo: 0.2, hi: 0.4 },
      { lo: 0.01, hi: 0.01 },
    ])
  })

  it('gives the traffic from the level of concurrency, by Little’s law', () => {
    // 300 requests at once, each under way for 0.1 to 1 s.
    expect(quantities(asyncShop(), { concurrency: 3 }).arrivals).toEqual({ lo: 300, hi: 3000 })
  })

  it('narrows when it is stated, and never moves outside of what it was', () => {
    const inside = (narrow: Range, wide: Range): void => {
      expect(narrow.lo).toBeGreaterThanOrEqual(wide.lo * (1 - 1e-9))
      expect(narrow.hi).toBeLessThanOrEqual(wide.hi * (1 + 1e-9))
    }
    const kinds = ['serviceTimeMs', 'availability', 'callsPerRequest', 'cachedShare'] as const
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0, max: 1, noNaN: true }), (seed, at) => {
        const drawn = largeDesign(25, 40, seed)
        for (const [id, link] of drawn.links) drawn.links.set(id, { ...link, settings: {} })
        const before = quantities(drawn, peak)
        for (const { kind, element = '', value, origin } of before.assumptions) {
          if (origin !== 'default' || !kinds.some((known) => known === kind)) continue
          const settings = { [kind]: value.lo + at * (value.hi - value.lo) }
          const service = drawn.services.get(element)
          const link = drawn.links.get(element)
          if (service)
            drawn.services.set(element, { ...service, settings: { ...service.settings, ...settings } })
          if (link) drawn.links.set(element, { ...link, settings: { ...link.settings, ...settings } })
        }
        const after = quantities(drawn, peak)
        for (const [n, path] of after.paths.entries()) {
          const was = before.paths[n]
          if (!was) throw new Error('a path is gone')
          inside(path.capacity, was.capacity)
          inside(path.availability, was.availability)
          if (path.latency && was.latency) inside(path.latency.mean, was.latency.mean)
        }
        for (const [n, load] of after.services.entries()) {
          const was = before.services[n]
          if (was?.utilisation && load.utilisation) inside(load.utilisation, was.utilisation)
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('ways of a request', () => {
  const routed = (settings = {}) =>
    design(
      {
        web: 'web-client',
        proxy: 'nginx',
        left: { technology: 'fastapi', settings: { serviceTimeMs: 1 } },
        right: { technology: 'fastapi', settings: { serviceTimeMs: 1 } },
        db: 'postgresql',
      },
      {
        'web -> proxy': {},
        'proxy -> left': { settings },
        'proxy -> right': { settings },
        'left -> db': { settings: { callsPerRequest: 4 } },
        'right -> db': { settings: { callsPerRequest: 1 } },
      },
    )

  it('go to one of the targets of a proxy: evenly, or all of them the way that costs most', () => {
    near(loadOf(routed(), 'left').rate ?? known(0), 50, 100)
    near(loadOf(routed(), 'db').rate ?? known(0), 250, 400)
  })

  it('go to each as often as is stated', () => {
    near(loadOf(routed({ callsPerRequest: 0.5 }), 'left').rate ?? known(0), 50)
    near(loadOf(routed({ callsPerRequest: 0.5 }), 'db').rate ?? known(0), 250)
  })

  it('end where a circle closes', () => {
    const circle = design(
      { a: 'fastapi', b: 'fastapi', web: 'web-client' },
      { 'web -> a': {}, 'a -> b': {}, 'b -> a': {} },
    )
    expect(quantities(circle, peak).paths.map(({ services }) => services)).toEqual([['a', 'b']])
  })

  it('load the workers behind a broker, who do not limit the answer', () => {
    const drawn = design(
      {
        web: 'web-client',
        api: { technology: 'fastapi', settings: { serviceTimeMs: 1, workers: 4 } },
        queue: 'rabbitmq',
        jobs: { technology: 'celery', settings: { serviceTimeMs: 1000, workers: 2 } },
      },
      { 'web -> api': {}, 'api -> queue': { settings: { callsPerRequest: 0.1 } }, 'jobs -> queue': {} },
    )
    near(loadOf(drawn, 'jobs').rate ?? known(0), 10)
    near(loadOf(drawn, 'jobs').utilisation ?? known(0), 5)
    near(only(quantities(drawn, peak).paths).capacity, 4000)
  })
})

describe('patience', () => {
  const chain = (settings: object) =>
    design(
      { web: 'web-client', a: 'fastapi', b: 'fastapi', db: 'postgresql' },
      {
        'web -> a': {},
        'a -> b': { settings: { timeoutMs: 1000, retries: 2 } },
        'b -> db': { settings },
      },
    )

  it('ends with the timeouts, at every try; retries of the layers multiply', () => {
    const { hangMs, retryLoad, untimed } = only(quantities(chain({ timeoutMs: 200, retries: 1 }), {}).paths)
    expect(hangMs).toBeCloseTo(1200, 6)
    expect({ retryLoad, untimed }).toEqual({ retryLoad: 6, untimed: [] })
    expect(only(quantities(chain({}), {}).paths)).toMatchObject({ hangMs: 3000, untimed: ['b.db'] })
  })

  it('is endless where nothing ends the last call', () => {
    const drawn = design(
      { web: 'web-client', a: 'fastapi', db: 'postgresql' },
      { 'web -> a': {}, 'a -> db': {} },
    )
    expect(only(quantities(drawn, {}).paths).hangMs).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('losses, connections, cost and work', () => {
  it('stop whatever needs a service, however far away, but not what has a fallback', () => {
    const drawn = design(
      { web: 'web-client', a: 'fastapi', b: 'fastapi', db: 'postgresql', pay: 'external-api' },
      { 'web -> a': {}, 'a -> b': {}, 'b -> db': {}, 'a -> pay': { settings: { circuitBreaker: true } } },
    )
    expect(quantities(drawn, {}).blast).toEqual([
      { service: 'db', stops: ['a', 'b'], entries: 1 },
      { service: 'b', stops: ['a'], entries: 1 },
    ])
  })

  it('open instances × processes × (pool + overflow) connections', () => {
    const drawn = asyncShop()
    const api = drawn.services.get('api')
    if (api)
      drawn.services.set('api', { ...api, settings: { ...api.settings, poolSize: 5, maxOverflow: 10 } })
    const { opened, limit, busy } = only(quantities(drawn, peak).connections)
    expect({ opened, limit }).toEqual({ opened: known(60), limit: 97 })
    // Little: 100 queries a second of 5 ms each.
    expect(busy?.lo).toBeCloseTo(0.5, 2)
  })

  it('cost units × prices, and what is stated as it is', () => {
    const prices = { cpuCore: 10, memoryGb: 2, storageGb: 0.1, accelerator: 500, managedFactor: 2 }
    const drawn = design({
      api: { technology: 'fastapi', replicas: 2, settings: { cpuPerReplica: 1, memoryMb: 512, gpu: true } },
      db: { technology: 'postgresql', settings: { cpuPerReplica: 2, memoryMb: 4096, managed: true } },
      mail: { technology: 'smtp-relay', settings: { external: true, monthlyCost: 25 } },
      pay: { technology: 'external-api', settings: { external: true } },
    })
    const { total, services, unpriced } = quantities(drawn, { dataVolumeGb: 100 }, prices).cost
    expect(services).toEqual([
      { service: 'api', monthly: known(2 * (10 + 1 + 500)) },
      { service: 'db', monthly: known(2 * (20 + 8 + 10)) },
      { service: 'mail', monthly: known(25) },
    ])
    expect(total).toEqual(known(1022 + 76 + 25))
    expect(unpriced).toEqual(['pay'])
    const { lo, hi } = quantities(drawn, { dataVolumeGb: 100 }).cost.total
    expect(lo).toBeLessThan(hi)
  })

  it('take hours by the operating effort, less where a provider does it', () => {
    const own = quantities(design({ db: 'postgresql', pay: 'external-api' }), { teamSize: 4 }).operations
    expect(own).toMatchObject({ hours: { lo: 0.75, hi: 2.25 }, capacity: { lo: 16, hi: 32 } })
    const managed = quantities(design({ db: { technology: 'postgresql', settings: { managed: true } } }), {})
    // A provider leaves 20 to 40 % of it.
    expect(managed.operations.hours.lo).toBeCloseTo(0.75 * 0.2, 12)
    expect(managed.operations.hours.hi).toBeCloseTo(2.25 * 0.4, 12)
    expect(managed.operations.capacity).toBeNull()
  })
})

it('is the same for the same design in any order', () => {
  const drawn = largeDesign(60, 120, 3)
  const turned = {
    ...drawn,
    services: new Map([...drawn.services].reverse()),
    links: new Map([...drawn.links].reverse()),
  }
  expect(quantities(turned, peak)).toEqual(quantities(drawn, peak))
})

it('says nothing of an empty design', () => {
  expect(quantities(design({}), peak)).toMatchObject({
    paths: [],
    services: [],
    blast: [],
    cost: { total: known(0) },
  })
})

describe('entries', () => {
  /** As many applications as asked for; the one with the last id has two stores behind it, the one before it one. */
  const many = (count: number) => {
    const services: Record<string, string> = { web: 'web-client', one: 'postgresql', two: 'mongodb' }
    const links: Record<string, object> = {}
    const apps = Array.from({ length: count }, (_, n) => `app${String(n).padStart(3, '0')}`)
    for (const app of apps) {
      services[app] = 'fastapi'
      links[`web -> ${app}`] = {}
    }
    const [last, before] = [apps.at(-1), apps.at(-2)]
    links[`${last} -> one`] = {}
    links[`${last} -> two`] = {}
    links[`${before} -> one`] = {}
    return { drawn: design(services, links), last, before }
  }

  it('are all worked out as long as somebody reads them', () => {
    const { entriesLeftOut, paths } = quantities(many(40).drawn, peak)
    expect([entriesLeftOut, paths.length]).toEqual([0, 40])
  })

  it('beyond forty are those with most services behind them, then the first by id, and the rest is counted', () => {
    const { drawn, last, before } = many(43)
    const { entriesLeftOut, paths, services } = quantities(drawn, peak)
    const entries = paths.map(({ entry }) => entry as string)
    expect(entriesLeftOut).toBe(3)
    expect(entries).toEqual([...entries].sort())
    expect(entries.slice(-2)).toEqual([before, last])
    expect(entries.slice(0, 38)).toEqual(
      Array.from({ length: 38 }, (_, n) => `app${String(n).padStart(3, '0')}`),
    )
    // The left out receive nothing: all traffic comes in at the others.
    expect(services.some(({ service }) => service === ('app040' as string))).toBe(false)
  })
})
