import { describe, expect, it } from 'vitest'
import { runStresses } from '../../../../../electron/rules/stress/run-stresses'
import type { Design } from '../../../../../shared/model/design'
import type { Profile } from '../../../../../shared/model/profile'
import { type Stress, stresses } from '../../../../../shared/report/stress'
import { design } from '../../../../support/design'

const under = (stress: Stress, drawn: Design, profile: Profile = { peakRequestsPerSecond: 100 }) => {
  const outcome = runStresses(drawn, profile).find((each) => each.stress === stress)
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
