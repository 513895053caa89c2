import { beforeEach, expect, it } from 'vitest'
import { LiveScoring, type ScoringEngine } from '../../../../electron/services/live-scoring'
import { emptyDesign } from '../../../../shared/model/design'
import type { DesignPatch } from '../../../../shared/model/patch'
import { equalWeights, perDimension } from '../../../../shared/report/dimension'
import { samePrice } from '../../../../shared/report/price-change'
import type { FixGain, Report } from '../../../../shared/report/report'
import { examplePack } from '../../../support/rule-packs'

/** A clock that stands still until somebody works, and runs what waits only when told to. */
class HandClock {
  time = 0
  readonly #waiting: { readonly at: number; readonly run: () => void }[] = []
  now = (): number => this.time
  after = (ms: number, run: () => void): void => {
    this.#waiting.push({ at: this.time + ms, run })
  }
  /** Gives what waits its turn, once; time passes until the turn of each has come. */
  turn(): void {
    for (const { at, run } of this.#waiting.splice(0)) {
      this.time = Math.max(this.time, at)
      run()
    }
  }
  /** Gives what waits its turn until nothing does. */
  finish(): void {
    while (this.#waiting.length > 0) this.turn()
  }
}

const log: string[] = []
const clock = new HandClock()
const fixes: string[] = []
/** ms that one step of the search takes. */
let stepMs = 1

const reportOf = (total: number): Report => ({
  rules: 'test',
  dimensions: perDimension(() => ({ score: total, coverage: 1, cappedBy: [] })),
  total,
  coverage: 1,
  audits: [],
})

const engine: ScoringEngine = {
  load: () => void log.push('load'),
  apply: (patches) => void log.push(`apply ${patches.length}`),
  setProfile: (profile) => void log.push(`profile ${profile.teamSize}`),
  setPrices: ({ cpuCore }) => void log.push(`a core costs ${cpuCore}`),
  setSeverities: (own) => void log.push(`severities: ${Object.keys(own).join()}`),
  setAudits: (audits) => void log.push(`house rules: ${audits.filter(({ pack }) => pack).length}`),
  setWeights: ({ teamFit }) => void log.push(`team fit weighs ${teamFit}`),
  report: () => {
    clock.time += 2
    return reportOf(50)
  },
  *gains(): Generator<FixGain, void, undefined> {
    for (const fix of fixes) {
      clock.time += stepMs
      log.push(`try ${fix}`)
      yield { fix, total: 1, dimensions: perDimension(() => 1), price: samePrice }
    }
  },
}

const make = (scored: ScoringEngine = engine): LiveScoring =>
  new LiveScoring(
    scored,
    {
      report: ({ scenario, revision, report, tookMs, anew }) =>
        log.push(`report ${scenario}@${revision}: ${report.total} in ${tookMs}${anew ? ', anew' : ''}`),
      gains: ({ scenario, revision, gains }) =>
        log.push(`gains ${scenario}@${revision}: ${gains.map(({ fix }) => fix).join(' ')}`),
      noGains: (cause) => log.push(`no gains: ${cause instanceof Error ? cause.message : ''}`),
    },
    clock,
  )

const patch: DesignPatch = { table: 'placements', id: 'a', before: null, after: null }
const first = { scenario: 's1', revision: 0 }
const second = { scenario: 's1', revision: 1 }

beforeEach(() => {
  log.length = 0
  fixes.length = 0
  stepMs = 1
  clock.finish()
  log.length = 0
})

it('reports in the same turn as the edit, with the time it took', () => {
  const scoring = make()
  scoring.show(first, emptyDesign(), { profile: {} })
  scoring.edit(second, [patch, patch])
  scoring.edit({ ...second, revision: 2 }, [], { profile: { teamSize: 3 } })
  scoring.edit({ ...second, revision: 3 }, [], { weights: { ...equalWeights, teamFit: 40 } })
  scoring.edit({ ...second, revision: 4 }, [], { severities: { backup: 'low' } })
  scoring.edit({ ...second, revision: 5 }, [], { prices: { cpuCore: 9 } })
  scoring.edit({ ...second, revision: 6 }, [], { rulePacks: [examplePack] })
  expect(log).toEqual([
    'team fit weighs 1',
    'a core costs undefined',
    'severities: ',
    'house rules: 0',
    'load',
    'report s1@0: 50 in 2, anew',
    'apply 2',
    'report s1@1: 50 in 2',
    'profile 3',
    'report s1@2: 50 in 2',
    'team fit weighs 40',
    'report s1@3: 50 in 2',
    'severities: backup',
    'report s1@4: 50 in 2',
    'a core costs 9',
    'report s1@5: 50 in 2',
    'house rules: 3',
    'report s1@6: 50 in 2',
  ])
})

it('seeks gains after a rest, a slice of 4 ms at a time, and tells them within a second', () => {
  fixes.push(...Array.from({ length: 400 }, (_, index) => `f${index}`))
  const scoring = make()
  scoring.show(first, emptyDesign(), { profile: {} })
  const reported = clock.time
  const isTold = (): boolean => log.some((line) => line.startsWith('gains'))
  let slices = 0
  while (!isTold()) {
    const before = clock.time
    clock.turn()
    expect(clock.time - before).toBe(slices === 0 ? 604 : 4)
    slices += 1
  }
  expect(clock.time - reported).toBeLessThanOrEqual(1000)
  expect(slices).toBeGreaterThan(1)
  clock.finish()
  const told = log
    .filter((line) => line.startsWith('gains'))
    .flatMap((line) => line.split(': ')[1]?.split(' '))
  expect(told).toEqual(fixes)
})

it('seeks gains once what tries fixes is loaded, for the newest edit alone', async () => {
  fixes.push('a', 'b')
  let load = (): void => undefined
  const loading = new Promise<void>((resolve) => {
    load = resolve
  })
  const scoring = make({ ...engine, gains: () => loading.then(() => engine.gains()) })
  scoring.show(first, emptyDesign(), { profile: {} })
  clock.turn()
  scoring.edit(second, [patch])
  clock.turn()
  expect(log.filter((line) => line.startsWith('try'))).toEqual([])
  load()
  await expect.poll(() => log.filter((line) => line.startsWith('gains'))).toEqual(['gains s1@1: a b'])
  expect(log.filter((line) => line === 'try a')).toHaveLength(1)
})

it('says that what tries fixes could not be loaded, keeps scoring, and loads it again after the next edit', async () => {
  fixes.push('a')
  let isThere = false
  const loaded = () =>
    isThere ? Promise.resolve(engine.gains()) : Promise.reject(new Error('a file is gone'))
  const scoring = make({ ...engine, gains: loaded })
  scoring.show(first, emptyDesign(), { profile: {} })
  clock.finish()
  await expect.poll(() => log.at(-1)).toBe('no gains: a file is gone')
  isThere = true
  scoring.edit(second, [patch])
  expect(log.at(-1)).toBe('report s1@1: 50 in 2')
  clock.finish()
  await expect.poll(() => log.at(-1)).toBe('gains s1@1: a')
})

it('gives the search up when a newer edit arrives', () => {
  fixes.push('a', 'b', 'c')
  stepMs = 10
  const scoring = make()
  scoring.show(first, emptyDesign(), { profile: {} })
  clock.turn()
  scoring.edit(second, [patch])
  clock.finish()
  expect(log.filter((line) => line.startsWith('gains'))).toEqual(['gains s1@1: a b c'])
  expect(log.filter((line) => line === 'try b')).toHaveLength(1)
})

it('says nothing of gains where there are none, and stops when told to', () => {
  const scoring = make()
  scoring.show(first, emptyDesign(), { profile: {} })
  clock.finish()
  fixes.push('a')
  scoring.edit(second, [patch])
  scoring.stop()
  clock.finish()
  expect(log.filter((line) => /gains|try/.test(line))).toEqual([])
})
