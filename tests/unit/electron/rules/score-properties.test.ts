import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { audits } from '../../../../electron/rules/audits/index'
import { type Audit, defineServiceAudit } from '../../../../electron/rules/define-audit'
import type { Scores } from '../../../../electron/rules/dimension-score'
import { createEngine, evaluate } from '../../../../electron/rules/engine'
import { linkId, serviceId } from '../../../../shared/base/ids'
import { same } from '../../../../shared/base/localized'
import { technology } from '../../../../shared/catalog/catalog'
import { copyDesign, type Design, type MutableDesign } from '../../../../shared/model/design'
import { type DesignPatch, invertDesign } from '../../../../shared/model/patch'
import type { LinkSettings } from '../../../../shared/model/settings/link-settings'
import { type ServiceSettings, settingGroups } from '../../../../shared/model/settings/service-settings'
import { severities } from '../../../../shared/model/severity'
import { dimensions } from '../../../../shared/report/dimension'
import { design } from '../../../support/design'
import { plainTotal } from '../../../support/plain-score'
import { pointsTaken } from '../../../support/points-taken'
import { type Random, seeded } from '../../../support/random-design'
import { randomDesign, randomProfile } from '../../../support/random-project'

const seeds = fc.integer({ min: 1, max: 1_000_000 })

describe('the total', () => {
  it('is what its formula says of the scores of the audits', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { total, audits: results } = evaluate(randomDesign(seed, 50), randomProfile(seed))
        expect(plainTotal(results)).toBeCloseTo(total ?? 0, 9)
      }),
      { numRuns: 60 },
    )
  })

  it('lies between 0 and 100 under any weights and severities, as does every score in it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = seeded(seed)
        const weights = {
          technicalFeasibility: random(5),
          teamFit: random(5),
          businessMatch: random(5),
          maintainability: random(5),
          extensionPotential: 1 + random(5),
        }
        const own = Object.fromEntries(
          audits.filter(() => random(3) === 0).map(({ id }) => [id, severities[random(4)] ?? 'low']),
        )
        const report = evaluate(randomDesign(seed, 40), randomProfile(seed), weights, own)
        const all = [report.total, ...dimensions.map((each) => report.dimensions[each].score)]
        for (const score of all.filter((each) => each !== null)) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
        }
        for (const { score, known } of report.audits) {
          expect(Math.min(score, known)).toBeGreaterThanOrEqual(0)
          expect(Math.max(score, known)).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 60 },
    )
  })
})

/** What an audit says of a service: a score in tenths, nothing known, or nothing to do with it. */
type Cell = number | 'unknown' | null

const randomCell = (random: Random): Cell => {
  const drawn = random(13)
  return drawn === 11 ? 'unknown' : drawn === 12 ? null : drawn / 10
}

/** Audits of random weights and severities that say what stands in a table. */
function tableAudits(random: Random, cells: readonly Map<string, Cell>[]): Audit[] {
  return cells.map((row, n) =>
    defineServiceAudit({
      id: `table-${n}`,
      weights: {
        [dimensions[random(5)] ?? 'teamFit']: 1 + random(8),
        [dimensions[random(5)] ?? 'teamFit']: 1 + random(4),
      },
      severity: severities[random(4)] ?? 'low',
      topics: [],
      title: { pass: same(''), fail: same('') },
      why: same(''),
      source: { title: '', address: '' },
      loose: true,
      check({ service }) {
        const score = row.get(service.id) ?? null
        return score === null ? null : { score, note: same(''), weight: 1 + (n % 3) }
      },
    }),
  )
}

const expectNowhereLower = (before: Scores, after: Scores): void => {
  for (const dimension of dimensions) {
    const [was, is] = [before.dimensions[dimension].score, after.dimensions[dimension].score]
    if (was !== null) expect(is, dimension).toBeGreaterThanOrEqual(was - 1e-9)
  }
  if (before.total !== null) expect(after.total).toBeGreaterThanOrEqual(before.total - 1e-9)
}

describe('what gets better', () => {
  it('lowers no score: a higher number, or a perfect answer where there was none', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = seeded(seed)
        const drawn = design({ a: 'flask', b: 'django', c: 'redis', d: 'celery' })
        const ids = [...drawn.services.keys()]
        const cells = Array.from({ length: 8 }, () => new Map(ids.map((id) => [id, randomCell(random)])))
        const engine = createEngine(tableAudits(random, cells))
        engine.load(drawn, {})
        for (let step = 0; step < 20; step += 1) {
          const before = engine.scores()
          const row = cells[random(cells.length)]
          const id = ids[random(ids.length)] ?? ''
          const service = drawn.services.get(id)
          const was = row?.get(id) ?? null
          if (!row || !service) throw new Error('nothing drawn')
          row.set(id, typeof was === 'number' ? Math.min(1, was + (1 + random(4)) / 10) : 1)
          // The engine looks at a service again when its record changes.
          const after = { ...service, replicas: service.replicas + 1 }
          drawn.services.set(id, after)
          engine.apply([{ table: 'services', id, before: service, after }])
          expectNowhereLower(before, engine.scores())
        }
      }),
      { numRuns: 150 },
    )
  })
})

/** What nobody would call a step back, whatever the design. */
const goodOfServices: readonly ServiceSettings[] = [
  { healthCheck: true },
  { logging: 'structured' },
  { metrics: true },
  { tracing: true },
  { errorTracking: true },
  { dependencies: 'locked' },
  { image: true },
  { deployment: 'rolling' },
  { secretsFrom: 'vault' },
  { stateless: true },
  { tls: true },
  { debug: false },
  { auth: 'oidc' },
  { mfa: true },
  { rateLimit: true },
  { rateLimitStore: 'shared' },
  { sessionStore: 'shared' },
  { uploads: 'object-storage' },
  { apiVersioning: true },
  { openapi: true },
  { pagination: true },
  { idempotencyKeys: true },
  { fallback: true },
  { backup: 'continuous' },
  { restoreTested: true },
  { encryption: true },
  { failover: 'automatic' },
  { persistence: true },
  { durable: true },
  { queueLimit: true },
  { persistentMessages: true },
  { publisherConfirms: true },
  { deadLetter: true },
  { acks: 'all' },
  { acksLate: true },
  { idempotentTasks: true },
  { autoRetry: true },
  { enqueue: 'after-commit' },
  { serializer: 'json' },
  { modelVersioning: true },
  { reproducible: true },
  { batching: true },
]
const goodOfLinks: readonly LinkSettings[] = [
  { encrypted: true },
  { protocol: 'HTTPS' },
  { circuitBreaker: true },
  { idempotent: true },
  { backoff: 'exponential-jitter' },
]

/** Some settings of services and links, each on its own, wherever it is one that the service or link can have. */
function stating(
  { services, links }: Design,
  settingsOfServices: readonly ServiceSettings[],
  settingsOfLinks: readonly LinkSettings[],
): DesignPatch[] {
  const ofServices = [...services.values()].flatMap((before): DesignPatch[] => {
    const groups = ['any', ...(technology(before.technology)?.groups ?? [])] as const
    const known = new Set(groups.flatMap((group) => Object.keys(settingGroups[group])))
    return settingsOfServices
      .filter((settings) => Object.keys(settings).every((key) => known.has(key)))
      .map((settings) => {
        const after = { ...before, settings: { ...before.settings, ...settings } }
        return { table: 'services', id: before.id, before, after }
      })
  })
  const ofLinks = [...links.values()].flatMap((before) =>
    settingsOfLinks.map((settings): DesignPatch => {
      const after = { ...before, settings: { ...before.settings, ...settings } }
      return { table: 'links', id: before.id, before, after }
    }),
  )
  return [...ofServices, ...ofLinks]
}

it('no setting that everybody calls good lowers the total, wherever it is stated', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const drawn = randomDesign(seed, 10 + (seed % 60))
      const engine = createEngine()
      engine.load(drawn, randomProfile(seed))
      const before = engine.scores().total ?? 0
      const lowering = stating(drawn, goodOfServices, goodOfLinks).filter((patch) => {
        engine.apply([patch])
        const after = engine.scores().total ?? 0
        engine.apply(invertDesign([patch]))
        return before - after > 1e-9
      })
      expect(lowering).toEqual([])
    }),
    { numRuns: 80 },
  )
})

interface Trade {
  readonly service?: ServiceSettings
  readonly link?: LinkSettings
  /** The only audits that may lose by it. */
  readonly at: readonly string[]
}

/** What is good and has a price, or shows what was wrong before. */
const trades: Readonly<Record<string, Trade>> = {
  'a timeout, which the waits inside it may outlast': {
    link: { timeoutMs: 1000 },
    at: ['outlasting-calls'],
  },
  'a standby, which has to be kept up to date': {
    service: { standby: true },
    at: ['lossy-failover', 'single-zone'],
  },
  'an owner, by whom it is known what another team calls and writes': {
    service: { owner: 'Sales' },
    at: ['foreign-writes', 'unversioned-team-api'],
  },
  'an outbox, which asks its store for transactions': {
    service: { outbox: true },
    at: ['standalone-transactions'],
  },
  'a provider that operates it, who has not said in which zones': {
    service: { managed: true },
    at: ['single-zone'],
  },
  'no heavy computation, so that no process pool keeps the cores busy': {
    service: { cpuWork: 'none' },
    at: ['idle-cores'],
  },
  'quorum queues, which want an odd number of nodes and three places': {
    service: { queueType: 'quorum' },
    at: ['even-cluster', 'crowded-quorum'],
  },
}

it.each(Object.entries(trades))('lowers the total at its price alone: %s', (_, { service, link, at }) => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const drawn = randomDesign(seed, 10 + (seed % 60))
      const engine = createEngine()
      engine.load(drawn, randomProfile(seed))
      const before = engine.report()
      const lowering = stating(drawn, service ? [service] : [], link ? [link] : []).filter((patch) => {
        engine.apply([patch])
        const isLower = (before.total ?? 0) - (engine.scores().total ?? 0) > 1e-9
        const beyond = isLower ? pointsTaken(before, engine.report().audits, (id) => at.includes(id)) : 0
        engine.apply(invertDesign([patch]))
        return beyond > 1e-9
      })
      expect(lowering).toEqual([])
    }),
    { numRuns: 40 },
  )
})

/** Both designs side by side, with nothing between them. */
function together(one: Design, other: Design): MutableDesign {
  const all = copyDesign(one)
  for (const service of other.services.values()) {
    const id = serviceId(`x-${service.id}`)
    all.services.set(id, { ...service, id })
  }
  for (const link of other.links.values()) {
    const id = linkId(`x-${link.id}`)
    const [source, target] = [serviceId(`x-${link.source}`), serviceId(`x-${link.target}`)]
    all.links.set(id, { ...link, id, source, target })
  }
  return all
}

describe('what an audit does not apply to', () => {
  it('changes nothing in it: neither its score nor what it shows', () => {
    // Audits that look at elements by themselves; one of the whole design counts what is in it.
    const own = audits.filter(({ over, facts }) => over !== 'design' && facts === undefined)
    let compared = 0
    fc.assert(
      fc.property(seeds, (seed) => {
        const profile = randomProfile(seed)
        const [one, house] = [randomDesign(seed, 40), randomDesign(seed + 1_000_000, 16)]
        const resultsOf = (drawn: Design) => {
          const engine = createEngine(own)
          engine.load(drawn, profile)
          return engine.report().audits
        }
        const [alone, beside, all] = [one, house, together(one, house)].map(resultsOf)
        for (const [n, result] of (beside ?? []).entries()) {
          if (result.state !== 'not-applicable') continue
          expect(all?.[n]).toEqual(alone?.[n])
          compared += Number(alone?.[n]?.state === 'scored')
        }
      }),
      { numRuns: 60 },
    )
    expect(compared).toBeGreaterThan(700)
  })

  it('leaves every dimension as it is without the audit', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [drawn, profile] = [randomDesign(seed, 40), randomProfile(seed)]
        const report = evaluate(drawn, profile)
        const idle = new Set(
          report.audits.filter(({ state }) => state === 'not-applicable').map(({ id }) => id),
        )
        expect(idle.size).toBeGreaterThan(0)
        const engine = createEngine(audits.filter(({ id }) => !idle.has(id)))
        engine.load(drawn, profile)
        const { dimensions: rest, total, coverage } = engine.scores()
        expect({ rest, total, coverage }).toEqual({
          rest: report.dimensions,
          total: report.total,
          coverage: report.coverage,
        })
      }),
      { numRuns: 60 },
    )
  })
})
