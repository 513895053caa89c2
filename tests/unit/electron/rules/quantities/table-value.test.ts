import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../../../electron/rules/engine'
import { usualInTable } from '../../../../../electron/rules/quant/usual-values'
import { gainsOf } from '../../../../../electron/rules/trials'
import { copyDesign } from '../../../../../shared/model/design'
import {
  generalFields,
  type Prices,
  priceFields,
  pricesSchema,
  type TableKey,
} from '../../../../../shared/model/prices'
import { design } from '../../../../support/design'
import { quantities, runStresses } from '../../../../support/worked-out'

const known = (value: number) => ({ lo: value, hi: value })

/** One replica in one zone that never fails by itself: it is up as long as its zone is. */
const oneZone = design(
  {
    web: 'web-client',
    api: {
      technology: 'fastapi',
      settings: { availability: 1, zones: 1, handlers: 'async', workers: 1, serviceTimeMs: 10 },
    },
    db: {
      technology: 'postgresql',
      settings: { availability: 1, zones: 1, managed: true, serviceTimeMs: 20 },
    },
  },
  { 'web -> api': {}, 'api -> db': { settings: { callsPerRequest: 2 } } },
)
const profile = { peakRequestsPerSecond: 10, teamSize: 4 }
const worked = (prices: Prices) => quantities(oneZone, profile, prices)

describe('a number of the workspace', () => {
  it('stands as it is stated, and as our own range where it is not', () => {
    const listed = (prices: Prices) => worked(prices).assumptions.find(({ id }) => id === 'zoneAvailability')
    expect(listed({})).toMatchObject({ value: { lo: 0.9999, hi: 0.99999 }, origin: 'default' })
    expect(listed({ zoneAvailability: 0.99 })).toMatchObject({ value: known(0.99), origin: 'stated' })
  })

  it('of a zone is the availability of what stands in one', () => {
    const [usual, stated] = [{}, { zoneAvailability: 0.99 }].map((prices) => worked(prices).paths[0])
    expect(usual?.availability).toEqual({ lo: 0.9999, hi: 0.99999 })
    expect(stated?.availability).toEqual(known(0.99))
  })

  it('of hours gives the work and what the team has for it', () => {
    const { hours, capacity } = worked({
      operatingHours: 2,
      managedEffort: 0.5,
      hoursPerPerson: 10,
    }).operations
    // FastAPI is rated 2 to operate, PostgreSQL 3, of which a provider leaves half.
    const usual = worked({}).operations
    expect(usual.hours.lo).toBeLessThan(usual.hours.hi)
    expect(hours).toEqual(known(2 * 2 + 2 * 3 * 0.5))
    expect(capacity).toEqual(known(40))
  })

  it('of hours decides what half of the team still carries', () => {
    const verdict = (prices: Prices) =>
      runStresses(oneZone, profile, {}, prices).find(({ stress }) => stress === 'team-halved')?.verdict
    expect(verdict({ operatingHours: 1, hoursPerPerson: 8 })).toBe('holds')
    expect(verdict({ operatingHours: 8, hoursPerPerson: 8 })).toBe('breaks')
  })

  it('of requests under way limits what an event loop takes', () => {
    const takes = (prices: Prices) =>
      worked(prices).services.find(({ service }) => service === 'api')?.capacity.lo
    expect(takes({})).toBeCloseTo(100, 9)
    // One at once: the loop waits 2 × 20 ms for the store before it takes the next.
    expect(takes({ eventLoopRequests: 1 })).toBeCloseTo(1000 / (10 + 2 * 20), 9)
  })

  it('of slow calls makes as many requests slow as have one', () => {
    const { slowCalls, paths } = worked({ slowCalls: 0.1 })
    expect(slowCalls).toEqual(known(0.1))
    expect(paths[0]?.calls).toEqual(known(2))
    expect(paths[0]?.slowShare.hi).toBeCloseTo(1 - 0.9 ** 2, 12)
  })
})

it('changes no score, and what a fix costs as working it out anew does', () => {
  const prices = { operatingHours: 3, managedEffort: 0.1, cpuCore: 50 }
  const told = (engine: ReturnType<typeof createEngine>, table: Prices = {}) => [...gainsOf(engine, table)]
  const edited = createEngine()
  edited.load(copyDesign(oneZone), profile)
  const [total, usual] = [edited.scores().total, told(edited)]
  const priced = told(edited, prices)
  const fresh = createEngine()
  fresh.load(copyDesign(oneZone), profile)
  expect(edited.scores().total).toBe(total)
  expect(priced).toEqual(told(fresh, prices))
  expect(priced).not.toEqual(usual)
  expect(told(edited)).toEqual(usual)
})

it('has bounds that our own range lies in', () => {
  for (const key of Object.keys({ ...priceFields, ...generalFields }) as TableKey[]) {
    for (const end of [usualInTable[key].lo, usualInTable[key].hi]) {
      expect(pricesSchema.safeParse({ [key]: end }).success, key).toBe(true)
    }
    expect(pricesSchema.safeParse({ [key]: -1 }).success, key).toBe(false)
  }
  expect(pricesSchema.safeParse({ hoursPerPerson: 0 }).success).toBe(false)
  expect(pricesSchema.safeParse({ zoneAvailability: 99.9 }).success).toBe(false)
})
