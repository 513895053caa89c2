import { describe, expect, it } from 'vitest'
import { serviceId } from '../../../../../shared/base/ids'
import type { Design } from '../../../../../shared/model/design'
import type { Profile } from '../../../../../shared/model/profile'
import { type Stress, type StressPicks, stresses } from '../../../../../shared/report/stress'
import { deployed } from '../../../../support/deployment'
import { design } from '../../../../support/design'
import { runStresses } from '../../../../support/worked-out'

const under = (
  stress: Stress,
  drawn: Design,
  profile: Profile = { peakRequestsPerSecond: 100 },
  picks?: StressPicks,
) => {
  const outcome = runStresses(drawn, profile, picks).find((each) => each.stress === stress)
  if (!outcome) throw new Error(`no outcome of ${stress}`)
  return outcome
}

const api = { handlers: 'async', workers: 4, serviceTimeMs: 2, zones: 2 } as const
const db = { cpuPerReplica: 4, serviceTimeMs: 2 } as const

/** api takes 2000/s, the database 2000/s of which the cache spares it most. */
const shop = (settings: { readonly api?: object; readonly db?: object; readonly read?: object } = {}) =>
  design(
    {
      web: 'web-client',
      api: { technology: 'fastapi', replicas: 2, settings: { ...api, workers: 2, ...settings.api } },
      cache: {
        technology: 'redis',
        replicas: 2,
        settings: { zones: 2, cachePattern: 'aside', maxRequestsPerSecond: 50_000, serviceTimeMs: 0.1 },
      },
      db: { technology: 'postgresql', replicas: 2, settings: { zones: 2, ...db, ...settings.db } },
    },
    {
      'web -> api': {},
      'api -> cache': { settings: { callsPerRequest: 1 } },
      'api -> db': { settings: { callsPerRequest: 1, cachedShare: 0.9, timeoutMs: 1000, ...settings.read } },
    },
  )

it('puts every design to every stress, in one order', () => {
  expect(runStresses(shop(), {}).map(({ stress }) => stress)).toEqual(stresses)
  expect(runStresses(design({}), {}).map(({ verdict }) => verdict)).toEqual([
    'unknown',
    'unknown',
    'holds',
    'unknown',
    'unknown',
    'unknown',
  ])
})

describe('ten times the traffic', () => {
  it('holds where ten times as much fits', () => {
    expect(under('traffic', shop())).toMatchObject({ verdict: 'holds', breaks: [] })
  })

  it('breaks first where it fills up first', () => {
    const outcome = under(
      'traffic',
      shop({ read: { cachedShare: 0 }, db: { serviceTimeMs: 8 }, api: { serviceTimeMs: 5 } }),
    )
    expect(outcome.verdict).toBe('breaks')
    // 1000/s: the database takes 4 / 8 ms = 500/s, the application 4 / 5 ms = 800/s.
    expect(outcome.breaks.map(({ elements }) => elements)).toEqual([['db'], ['api']])
    expect(outcome.breaks[0]?.note.en).toBe('asked for 1,000/s, takes 500/s: 200% of its capacity')
    expect(outcome.survives?.en).toBe('1 of 3 services stay below their capacity.')
  })

  it('may break where only the worse end of a range does', () => {
    const { verdict, breaks } = under(
      'traffic',
      design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} }),
      {
        peakRequestsPerSecond: 30,
      },
    )
    // One process, 2 to 10 ms: 100 to 500/s for 300.
    expect({ verdict, first: breaks[0]?.elements }).toEqual({ verdict: 'may-break', first: ['api'] })
  })

  it('is unknown without traffic', () => {
    expect(under('traffic', shop(), {})).toMatchObject({ verdict: 'unknown', survives: null })
  })
})

describe('a stress that somebody chose', () => {
  const peak = { peakRequestsPerSecond: 100 }
  const [api, cache, db, web] = [serviceId('api'), serviceId('cache'), serviceId('db'), serviceId('web')]
  const chosen = (stress: Stress, picks: StressPicks, drawn = shop()) => under(stress, drawn, peak, picks)

  it('is as many times the traffic', () => {
    // 100/s of the 500/s that the database takes without its cache.
    const drawn = shop({ read: { cachedShare: 0 }, db: { serviceTimeMs: 8 }, api: { serviceTimeMs: 1 } })
    expect(chosen('traffic', { traffic: 4 }, drawn).verdict).toBe('holds')
    expect(chosen('traffic', { traffic: 6 }, drawn)).toMatchObject({
      verdict: 'breaks',
      breaks: [{ elements: ['db'] }],
    })
  })

  it('is the loss of one service, whatever others would do', () => {
    const worst = chosen('service-lost', {})
    expect(worst.choice).toEqual({ of: 'services', worst: db, offered: [db, api, cache], more: 0 })
    expect(chosen('service-lost', { lost: cache })).toMatchObject({
      verdict: 'holds',
      breaks: [{ elements: [cache], note: { en: 'stops 0 other services and 0 of 1 entries' } }],
      survives: { en: '2 of 3 services answer as before.' },
    })
    expect(chosen('service-lost', { lost: api })).toMatchObject({
      verdict: 'breaks',
      sentence: { en: 'Requests stop at 1 of 1 entry while it is gone.' },
      breaks: [{ elements: [api] }],
      choice: { worst: db },
    })
  })

  it('is one dependency, as slow as somebody says', () => {
    const drawn = shop({ read: { cachedShare: 0 } })
    const { choice } = chosen('slow-dependency', {}, drawn)
    // 100/s at the database and at the cache: 2 ms each against 0.1 ms. The entry can be chosen, too.
    expect(choice).toEqual({ of: 'services', worst: db, offered: [db, cache, api], more: 0 })
    // 4 cores over 2 ms are 2000/s: twenty times slower is where 100/s fill it.
    expect(chosen('slow-dependency', { slowness: 19 }, drawn).verdict).toBe('holds')
    const slow = chosen('slow-dependency', { slow: db, slowness: 21 }, drawn)
    expect(slow.verdict).toBe('breaks')
    expect(slow.sentence.en).toMatch(/^If it takes 21 times as long, 1 service is asked/)
    expect(slow.breaks[0]).toMatchObject({ elements: [db], note: { en: 'takes 42 ms instead of 2 ms' } })
    expect(chosen('slow-dependency', { slow: cache, slowness: 21 }, drawn)).toMatchObject({
      verdict: 'holds',
      breaks: [{ elements: [cache] }],
    })
  })

  it('says nothing of what requests never come to, and passes over what is gone', () => {
    expect(chosen('service-lost', { lost: web }).verdict).toBe('unknown')
    expect(chosen('slow-dependency', { slow: web })).toMatchObject({ verdict: 'unknown', breaks: [] })
    const gone = serviceId('gone')
    expect(chosen('service-lost', { lost: gone })).toEqual(chosen('service-lost', {}))
    expect(chosen('slow-dependency', { slow: gone })).toEqual(chosen('slow-dependency', {}))
  })

  it('is one zone, in which nothing runs that is in one zone only', () => {
    const single = shop({ db: { zones: 1 } })
    expect(chosen('zone-lost', {}, single)).toMatchObject({
      verdict: 'breaks',
      choice: { of: 'zones', worst: 1, offered: [1, 2] },
    })
    expect(chosen('zone-lost', { zone: 1 }, single)).toEqual(chosen('zone-lost', {}, single))
    const second = chosen('zone-lost', { zone: 2 }, single)
    expect(second.verdict).toBe('holds')
    expect(second.sentence.en).toMatch(/What runs in one zone only is taken to run in zone 1\.$/)
    // 2000/s of both zones, 1000/s of either.
    const busy = { peakRequestsPerSecond: 1500 }
    expect(under('zone-lost', shop(), busy, { zone: 2 })).toMatchObject({
      verdict: 'breaks',
      breaks: [{ elements: ['api'] }],
    })
    // Nobody says whether it reaches the second zone.
    const silent = design(
      {
        web: 'web-client',
        api: {
          technology: 'fastapi',
          replicas: 2,
          settings: { handlers: 'async', workers: 2, serviceTimeMs: 2 },
        },
        db: { technology: 'postgresql', settings: { zones: 1, cpuPerReplica: 64, serviceTimeMs: 1 } },
      },
      { 'web -> api': {}, 'api -> db': { settings: { callsPerRequest: 1 } } },
    )
    const [place, ...others] = under('zone-lost', silent, busy, { zone: 2 }).breaks
    expect([place?.elements, others]).toEqual([['api'], []])
    expect(place?.note.en).toContain('75%–150% of its capacity')
  })
})

describe('cold caches', () => {
  it('send everything to the store', () => {
    const peak = { peakRequestsPerSecond: 900 }
    // 90/s of 500/s with the cache, 900/s without it.
    const outcome = under('cold-cache', shop({ db: { serviceTimeMs: 8 } }), peak)
    expect(outcome).toMatchObject({ verdict: 'breaks', breaks: [{ elements: ['db'] }] })
    expect(under('cold-cache', shop(), peak).verdict).toBe('holds')
  })

  it('change nothing where nothing is cached', () => {
    expect(under('cold-cache', shop({ read: { cachedShare: 0 } })).sentence.en).toContain('nothing changes')
  })
})

describe('a service lost', () => {
  it('names the loss that takes most with it first', () => {
    const outcome = under('service-lost', shop())
    expect(outcome).toMatchObject({ verdict: 'breaks', breaks: [{ elements: ['db', 'api'] }] })
    // A cache beside the store is missed by nobody.
    expect(outcome.breaks).toHaveLength(1)
  })

  it('holds where nobody needs anybody', () => {
    expect(under('service-lost', design({ api: 'fastapi' })).verdict).toBe('holds')
  })
})

describe('a zone lost', () => {
  it('is one of the deployment where that draws some, and takes what stands in it', () => {
    const drawn = deployed(
      shop(),
      { 'z-a': 'zone', 'z-b': 'zone', host: 'host in z-b' },
      { 'api @ z-a': 1, 'api @ z-b': 1, 'cache @ z-a': 1, 'cache @ z-b': 1, 'db @ host': 2 },
    )
    const worst = under('zone-lost', drawn)
    expect(worst).toMatchObject({
      verdict: 'breaks',
      sentence: { en: 'Requests stop: one service stands in this zone only.' },
      choice: { of: 'zones', worst: 2, offered: [1, 2], drawn: ['z-a', 'z-b'] },
    })
    expect(worst.breaks.flatMap(({ elements }) => elements)).toEqual(['db'])
    expect(under('zone-lost', drawn, undefined, { zone: 2 })).toEqual(worst)
    expect(under('zone-lost', drawn, undefined, { zone: 1 })).toMatchObject({ verdict: 'holds', breaks: [] })
    // Both copies of the api take 2000/s; the one that is left takes 1000/s.
    const busy = { peakRequestsPerSecond: 1500 }
    expect(under('zone-lost', drawn, busy, { zone: 1 }).breaks[0]?.elements).toEqual(['api'])
  })

  it('says so where no zones are stated', () => {
    const silent = design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} })
    expect(under('zone-lost', silent)).toMatchObject({ verdict: 'unknown', breaks: [] })
  })

  it('takes what runs in one zone only', () => {
    expect(under('zone-lost', shop()).verdict).toBe('holds')
    expect(under('zone-lost', shop({ api: { zones: 1 }, db: { zones: 1 } })).breaks).toHaveLength(2)
    const outcome = under('zone-lost', shop({ db: { zones: 1 } }))
    expect(outcome).toMatchObject({ verdict: 'breaks', breaks: [{ elements: ['db'] }] })
  })

  it('takes a share of what is spread', () => {
    // 2000/s of both zones, 1000/s of one.
    const peak = { peakRequestsPerSecond: 1500 }
    expect(under('zone-lost', shop(), peak)).toMatchObject({
      verdict: 'breaks',
      breaks: [{ elements: ['api'] }],
    })
  })
})

describe('a slow dependency', () => {
  it('is the one that fills up most, with those that wait for it', () => {
    const drawn = design(
      {
        web: 'web-client',
        api: {
          technology: 'django',
          settings: { handlers: 'sync', workers: 2, threads: 2, serviceTimeMs: 5 },
        },
        db: { technology: 'postgresql', settings: { cpuPerReplica: 16, serviceTimeMs: 1 } },
        pay: { technology: 'external-api', settings: { serviceTimeMs: 20, external: true } },
      },
      {
        'web -> api': {},
        'api -> db': { settings: { callsPerRequest: 1 } },
        'api -> pay': { settings: { callsPerRequest: 1 } },
      },
    )
    // 4 slots of 26 ms take 153/s; with a payment of 200 ms 19/s.
    const outcome = under('slow-dependency', drawn)
    expect(outcome.verdict).toBe('breaks')
    expect(outcome.breaks.map(({ elements }) => elements)).toEqual([['pay'], ['api']])
    expect(outcome.breaks[0]?.note.en).toBe('takes 200 ms instead of 20 ms')
  })

  it('is stopped by a timeout', () => {
    const calls = { callsPerRequest: 1, timeoutMs: 10 }
    const drawn = design(
      {
        web: 'web-client',
        api: {
          technology: 'django',
          settings: { handlers: 'sync', workers: 4, threads: 2, serviceTimeMs: 5 },
        },
        pay: { technology: 'external-api', settings: { serviceTimeMs: 20, external: true } },
      },
      { 'web -> api': {}, 'api -> pay': { settings: calls } },
    )
    expect(under('slow-dependency', drawn).verdict).toBe('holds')
  })
})

describe('the team halved', () => {
  const parts = (count: number) =>
    design(
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`s${n}`, { technology: 'kubernetes' }])),
    )

  it('holds, may break or breaks by its hours', () => {
    const verdicts = [1, 8, 40].map((count) => under('team-halved', parts(count), { teamSize: 4 }).verdict)
    expect(verdicts).toEqual(['holds', 'may-break', 'breaks'])
  })

  it('asks for a rota where nights are covered', () => {
    const { verdict, sentence } = under('team-halved', parts(1), { teamSize: 4, availabilityTarget: 0.999 })
    expect(verdict).toBe('may-break')
    expect(sentence.en).toContain('rota')
  })

  it('is unknown where nobody says how many they are', () => {
    expect(under('team-halved', parts(1), {}).verdict).toBe('unknown')
  })
})
