import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Audit, defineServiceAudit } from '../../../../../electron/rules/define-audit'
import { createEngine, evaluate } from '../../../../../electron/rules/engine'
import { betterTotal } from '../../../../../electron/rules/search/aims/improve-aims'
import { type ImproveOptions, improve } from '../../../../../electron/rules/search/improve'
import { same } from '../../../../../shared/base/localized'
import { call } from '../../../../../shared/commands/define-command'
import { planCall, planCalls } from '../../../../../shared/commands/registry'
import changeServices from '../../../../../shared/commands/service/change-services.command'
import { copyDesign, type Design, emptyDesign } from '../../../../../shared/model/design'
import { applyToDesign } from '../../../../../shared/model/patch'
import type { Profile } from '../../../../../shared/model/profile'
import type { ServiceSettings } from '../../../../../shared/model/settings/service-settings'
import { dimensions, equalWeights, perDimension } from '../../../../../shared/report/dimension'
import type { Improvement, SearchProgress } from '../../../../../shared/report/improvement'
import { design } from '../../../../support/design'
import { naiveDesign } from '../../../../support/naive-design'
import { randomCall, seeded } from '../../../../support/random-design'
import { sampleProfiles } from '../../../../support/sample-profiles'

/** Looks at every service; where `next` names settings, its fix states them. */
const rule = (
  id: string,
  weight: number,
  score: (settings: ServiceSettings) => number,
  next: (settings: ServiceSettings) => ServiceSettings | null,
): Audit =>
  defineServiceAudit({
    id,
    weights: { technicalFeasibility: weight },
    severity: 'medium',
    topics: [],
    title: { pass: same(''), fail: same('') },
    why: same(''),
    source: { title: '', address: '' },
    loose: true,
    check: ({ service }) => ({ score: score(service.settings), note: same('') }),
    fix: {
      label: same(`repair ${id}`),
      all: false,
      calls: ({ service }) => {
        const settings = next(service.settings)
        return settings && [call(changeServices, { services: [service.id], settings })]
      },
    },
  })

/** Worth `weight` once the setting is on. */
const worth = (id: string, weight: number, key: 'standby' | 'managed' | 'batching' | 'gpu'): Audit =>
  rule(
    id,
    weight,
    (settings) => (settings[key] === true ? 1 : 0),
    () => ({ [key]: true }),
  )

const one = design({ a: 'postgresql' })
/** What a search is asked for here: a total to reach, and how. */
interface Words extends Partial<Omit<ImproveOptions, 'aim'>> {
  readonly target?: number
}

const optionsOf = ({ target = 100, ...words }: Words): ImproveOptions => ({
  aim: betterTotal(target),
  method: 'greedy',
  width: 3,
  maxSteps: 20,
  ...words,
})

interface Outcome extends Improvement {
  readonly progress: readonly SearchProgress[]
}

function search(
  audits: readonly Audit[],
  words: Words = {},
  start: Design = one,
  profile: Profile = {},
): Outcome {
  const progress: SearchProgress[] = []
  const steps = improve(start, profile, equalWeights, optionsOf(words), createEngine(audits))
  for (;;) {
    const step = steps.next()
    if (step.done) return { ...step.value, progress }
    const { steps: _, ...said } = step.value
    progress.push(said)
  }
}

const made = ({ steps }: Improvement): [string, number][] =>
  steps.map(({ audit = '', reached }) => [audit, Math.round(reached * 100) / 100])

const independent = [worth('half', 5, 'standby'), worth('third', 3, 'managed'), worth('fifth', 2, 'gpu')]

/** Scores 0, 60, 50 and 100 at the levels 0 to 3. From 0 one leads to 1, where it ends, or to 2 and on to 3. */
const levelScores = [0, 0.6, 0.5, 1]
const levelOf = ({ cpuPerReplica }: ServiceSettings): number => cpuPerReplica ?? 0
const trap = [
  rule(
    'dead-end',
    1,
    (settings) => levelScores[levelOf(settings)] ?? 0,
    (settings) => (levelOf(settings) === 0 ? { cpuPerReplica: 1 } : null),
  ),
  rule(
    'way-up',
    1,
    (settings) => levelScores[levelOf(settings)] ?? 0,
    (settings) =>
      (({ 0: { cpuPerReplica: 2 }, 2: { cpuPerReplica: 3 } }) as Record<number, ServiceSettings>)[
        levelOf(settings)
      ] ?? null,
  ),
]

describe('the search for improvements', () => {
  it('takes what gains most each time, and stops as soon as the target is reached', () => {
    const found = search(independent, { target: 75 })
    expect(found.from).toBe(0)
    expect(made(found)).toEqual([
      ['half', 50],
      ['third', 80],
    ])
    expect(found.ended).toBe('target')
  })

  it('has nothing to do where the target is reached already', () => {
    const done = design({ a: { technology: 'postgresql', settings: { standby: true } } })
    const found = search(independent, { target: 50 }, done)
    expect([found.from, found.steps, found.ended, found.progress]).toEqual([50, [], 'target', []])
  })

  it('says why it ends short of the target', () => {
    const unattainable = rule(
      'unattainable',
      10,
      () => 0,
      () => null,
    )
    expect(search([...independent, unattainable]).ended).toBe('no-gain')
    expect(search(independent, { maxSteps: 2 })).toMatchObject({ ended: 'max-steps' })
    expect(made(search(independent, { maxSteps: 2 }))).toHaveLength(2)
  })

  it('leaves out what does not show, and never makes the total worse', () => {
    const tiny = worth('tiny', 4, 'batching')
    const heavy = rule(
      'heavy',
      9996,
      () => 1,
      () => null,
    )
    const harmful = rule(
      'harmful',
      5000,
      ({ managed }) => (managed === true ? 0 : 0.9),
      () => ({ managed: true }),
    )
    expect(search([tiny, heavy]).steps).toEqual([])
    expect(search([harmful, heavy]).steps).toEqual([])
  })

  it('runs into a dead end when greedy, and around it with a beam', () => {
    const greedy = search(trap)
    expect([made(greedy), greedy.ended]).toEqual([[['dead-end', 60]], 'no-gain'])
    const beam = search(trap, { method: 'beam' })
    expect(made(beam)).toEqual([
      ['way-up', 50],
      ['way-up', 100],
    ])
    expect(beam.ended).toBe('target')
    expect(made(search(trap, { method: 'beam', width: 1 }))).toEqual(made(greedy))
  })

  it('looks at a design once, in whatever order its fixes were made', () => {
    const { progress } = search(independent, { method: 'beam', width: 10 })
    // Three designs after one fix, three after two: 3 + 3 · 2 + 3 · 1 fixes to try, and not 3 + 6 + 6.
    expect(progress).toHaveLength(12)
    expect(progress.at(-1)).toEqual({ tried: 12, best: 80, depth: 3 })
  })

  it('never proposes what was rejected, from whichever audit it comes', () => {
    const twice = [...independent, worth('half-again', 4, 'standby')]
    const [first] = search(twice).steps
    if (!first) throw new Error('nothing was found')
    const others = search(twice, { excluded: new Set([first.key]) })
    expect(others.steps.map(({ audit }) => audit)).toEqual(['third', 'fifth'])
  })

  it('says of each step what it changes, what it costs and where it is', () => {
    const found = search(independent, { target: 40, prices: { cpuCore: 10, memoryGb: 0, storageGb: 0 } })
    const [step] = found.steps
    expect(step).toMatchObject({ audit: 'half', label: same('repair half'), elements: ['a'], total: 50 })
    expect(step?.dimensions.technicalFeasibility).toBe(50)
    // A standby doubles the cores, at 10 a month each.
    expect(step?.price.monthly.lo).toBeGreaterThan(0)
    expect(step?.price.hours).toEqual({ lo: 0, hi: 0 })
  })

  it('comes up after every fix with the best so far, so that it can be stopped there', () => {
    const steps = improve(one, {}, equalWeights, optionsOf({}), createEngine([...independent].reverse()))
    const reported = [steps.next(), steps.next()].map(({ done, value }) => {
      if (done) throw new Error('the search has ended')
      const { steps: best, ...progress } = value
      return [progress, best.map(({ label }) => label.en)]
    })
    expect(reported).toEqual([
      [{ tried: 1, best: 0, depth: 1 }, ['repair fifth']],
      [{ tried: 2, best: 0, depth: 1 }, ['repair third']],
    ])
  })
})

/** The steps made on the design one by one, each scored from nothing. */
function replayed(start: Design, profile: Profile, { steps }: Improvement) {
  const changed = copyDesign(start)
  return steps.map(({ calls }) => {
    const planned = planCalls(changed, calls)
    if (!planned.ok) throw new Error(planned.error.code)
    applyToDesign(changed, planned.value)
    return evaluate(changed, profile)
  })
}

function promised(start: Design, profile: Profile, words: Words): void {
  const steps = improve(start, profile, equalWeights, optionsOf({ target: 95, maxSteps: 5, ...words }))
  let step = steps.next()
  while (!step.done) step = steps.next()
  const found = step.value
  const before = evaluate(start, profile)
  expect(found.from).toBe(before.total ?? 0)
  const reports = [before, ...replayed(start, profile, found)]
  found.steps.forEach((planned, n) => {
    const [from, to] = [reports[n], reports[n + 1]]
    if (!from || !to) throw new Error('a step was not made')
    expect(planned.reached).toBe(to.total)
    expect(planned.scores).toEqual(perDimension((dimension) => to.dimensions[dimension].score))
    expect(planned.total).toBe((to.total ?? 0) - (from.total ?? 0))
    expect(planned.total).toBeGreaterThan(0.05)
    for (const dimension of dimensions) {
      expect(planned.dimensions[dimension]).toBe(
        (to.dimensions[dimension].score ?? 0) - (from.dimensions[dimension].score ?? 0),
      )
    }
  })
}

/** A design that random edits have led to; the same for the same seed, and each time another object. */
function drawnBy(seed: number): Design {
  const random = seeded(seed)
  const drawn = emptyDesign()
  for (let n = 0; n < 25; n += 1) {
    const planned = planCall(drawn, randomCall(random, drawn))
    if (planned.ok) applyToDesign(drawn, planned.value)
  }
  return drawn
}

describe('with all audits', () => {
  const shop = sampleProfiles[0]?.profile ?? {}

  it.each(['greedy', 'beam'] as const)('promises exactly what comes true: %s', (method) => {
    promised(naiveDesign(), shop, { method })
  })

  it('promises exactly what comes true in any design', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        promised(drawnBy(seed), shop, { method: seed % 2 === 0 ? 'greedy' : 'beam' })
      }),
      { numRuns: 6 },
    )
  })

  it.each(['greedy', 'beam'] as const)('says the same each time, of any design: %s', (method) => {
    const run = (design: Design): Improvement => {
      const steps = improve(design, shop, equalWeights, optionsOf({ method, maxSteps: 3 }))
      let step = steps.next()
      while (!step.done) step = steps.next()
      return step.value
    }
    const found = run(naiveDesign())
    expect(found.steps.length).toBeGreaterThan(0)
    expect(run(naiveDesign())).toEqual(found)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        expect(run(drawnBy(seed))).toEqual(run(drawnBy(seed)))
      }),
      { numRuns: 3 },
    )
  })
})
