import { describe, expect, it } from 'vitest'
import { audits } from '../../../../../electron/rules/audits'
import { createEngine, evaluate } from '../../../../../electron/rules/engine'
import { aimOf } from '../../../../../electron/rules/search/aims/aim-of'
import { focusOf } from '../../../../../electron/rules/search/aims/focus'
import { burden, skillGap, uses } from '../../../../../electron/rules/search/aims/measures'
import { improve } from '../../../../../electron/rules/search/improve'
import { serviceId } from '../../../../../shared/base/ids'
import { instantiate } from '../../../../../shared/catalog/stack'
import { stacks } from '../../../../../shared/catalog/stack-list'
import { planCalls } from '../../../../../shared/commands/registry'
import { aimFor } from '../../../../../shared/iteration/suggestion'
import { copyDesign, type Design } from '../../../../../shared/model/design'
import type { IterationStrategy } from '../../../../../shared/model/iteration/strategy'
import { applyToDesign } from '../../../../../shared/model/patch'
import type { Profile } from '../../../../../shared/model/profile'
import { equalWeights, perDimension } from '../../../../../shared/report/dimension'
import type { Improvement } from '../../../../../shared/report/improvement'
import { anyImprovement, type IterationAim } from '../../../../../shared/report/iteration-aim'
import { design as made } from '../../../../support/design'

const project: Profile = {
  projectScale: 2,
  teamPythonSkill: 2,
  businessComplexity: 3,
  performance: 3,
  concurrency: 3,
  maintenanceLifecycle: 3,
  deploymentEnvironment: 3,
  dataProcessing: 2,
  teamSize: 4,
}

const aim = (strategy: IterationStrategy, words: Partial<IterationAim> = {}): IterationAim => ({
  ...anyImprovement,
  strategy,
  ...words,
})

function search(
  design: Design,
  asked: IterationAim,
  { maxSteps = 2, excluded = [] as readonly string[], profile = project } = {},
): Improvement {
  const steps = improve(
    design,
    profile,
    equalWeights,
    {
      aim: aimOf(asked, { design, profile, audits, target: 100 }),
      method: 'greedy',
      width: 3,
      maxSteps,
      excluded: new Set(excluded),
    },
    createEngine(),
  )
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The designs on the way, the first one included. */
function along(start: Design, { steps }: Improvement): Design[] {
  const ways: Design[] = [start]
  for (const { calls } of steps) {
    const next = copyDesign(ways.at(-1) ?? start)
    const planned = planCalls(next, calls)
    if (!planned.ok) throw new Error(planned.error.code)
    applyToDesign(next, planned.value)
    ways.push(next)
  }
  return ways
}

const focused = (strategy: 'balance' | 'development' | 'performance', design: Design): number => {
  const engine = createEngine()
  engine.load(design, project)
  return engine.focus(focusOf(strategy, audits)) ?? 100
}

/** What a strategy promises to make better, as a number that has to rise. */
const promise: { readonly [S in Exclude<IterationStrategy, 'regenerate'>]: (design: Design) => number } = {
  optimise: (design) => evaluate(design, project).total ?? 0,
  stack: (design) => evaluate(design, project).total ?? 0,
  balance: (design) => focused('balance', design),
  development: (design) => focused('development', design),
  performance: (design) => focused('performance', design),
  simplify: (design) => -burden(design),
  adapt: (design) =>
    // Without a gap it is the dimension of the team that has to rise.
    -100 * skillGap(design, 2) + (evaluate(design, project).dimensions.teamFit.score ?? 0) / 100,
}

const designs = stacks.map((stack) => ({ id: stack.id, design: instantiate(stack.design, 'en') }))
/** The triggers on every stack, and the special strategies on two that have little in common. */
const strategiesFor = (id: string): (keyof typeof promise)[] =>
  id === 'B' || id === 'E'
    ? ['optimise', 'simplify', 'adapt', 'stack', 'balance', 'development', 'performance']
    : ['optimise', 'simplify', 'adapt']

describe.each(designs)('on stack $id', ({ id, design }) => {
  it.each(strategiesFor(id))(
    '%s keeps its promise at every step, and announces what comes true',
    (strategy) => {
      const found = search(design, aim(strategy), { maxSteps: 1 })
      const ways = along(design, found)
      const values = ways.map(promise[strategy])
      found.steps.forEach((step, n) => {
        const [from, to] = [ways[n], ways[n + 1]]
        if (!from || !to) throw new Error('a step was not made')
        expect(values[n + 1]).toBeGreaterThan(values[n] ?? Number.POSITIVE_INFINITY)
        const [before, after] = [evaluate(from, project), evaluate(to, project)]
        expect(step.total).toBe((after.total ?? 0) - (before.total ?? 0))
        expect(step.reached).toBe(after.total)
        expect(step.scores).toEqual(perDimension((dimension) => after.dimensions[dimension].score))
        if (strategy === 'simplify' || strategy === 'adapt') expect(step.total).toBeGreaterThan(-2.06)
        else expect(step.total).toBeGreaterThan(-0.06)
        expect(step.label.zh).not.toBe('')
        expect(step.why ?? step.audit).toBeDefined()
      })
      if (found.steps.length === 0) expect(found.ended).not.toBe('max-steps')
      if (strategy === 'optimise' || strategy === 'simplify') expect(found.steps).toHaveLength(1)
    },
  )
})

const byId = (id: string): Design => {
  const found = designs.find((each) => each.id === id)
  if (!found) throw new Error(`no stack ${id}`)
  return found.design
}

describe('technologies that somebody names', () => {
  const team = { teamPythonSkill: 2 } as const

  it('go from the design, at whatever it costs', () => {
    const asked = aimFor({ strategy: 'adapt', feedback: '团队不会 Kubernetes', ratings: {} }, team)
    const found = search(byId('A'), asked, { maxSteps: 10 })
    expect(found.ended).toBe('target')
    const [first, last] = [along(byId('A'), found)[0], along(byId('A'), found).at(-1)]
    if (!first || !last) throw new Error('nothing was searched')
    expect(uses(first, new Set(['kubernetes']))).toBeGreaterThan(0)
    expect(uses(last, new Set(['kubernetes']))).toBe(0)
  })

  it('are replaced with those that are asked for, links and all', () => {
    const start = made(
      { api: 'fastapi', db: 'mongodb' },
      { 'api -> db': { kind: 'write', settings: { protocol: 'MongoDB' } } },
    )
    const asked = aimFor({ strategy: 'stack', feedback: 'Replace MongoDB with PostgreSQL', ratings: {} }, {})
    const found = search(start, asked)
    expect(found.steps.map(({ label }) => label.en)).toEqual(['Replace MongoDB with PostgreSQL (“db”)'])
    const last = along(start, found).at(-1)
    expect(last?.services.get('db')?.technology).toBe('postgresql')
    expect([...(last?.links.values() ?? [])].map(({ settings }) => settings.protocol)).toEqual(['SQL'])
  })

  it('are passed over where the design has none of them', () => {
    const asked = aim('adapt', { unwanted: ['kafka'] })
    const start = made({ api: 'fastapi' })
    expect(search(start, asked).steps).toEqual(search(start, aim('adapt')).steps)
  })
})

describe('a simpler design', () => {
  it('leads requests past what it does without', () => {
    const start = made(
      { web: 'web-client', proxy: 'nginx', api: 'fastapi', other: 'fastapi' },
      {
        'web -> proxy': { kind: 'call' },
        'proxy -> api': { kind: 'call' },
        'proxy -> other': { kind: 'call' },
      },
    )
    const found = search(start, aim('simplify'), { maxSteps: 8, profile: {} })
    const without = found.steps.find(({ label }) => label.en.startsWith('Do without “proxy”'))
    const merged = found.steps.find(({ label }) => label.en.startsWith('Merge'))
    expect(without ?? merged).toBeDefined()
    const last = along(start, found).at(-1)
    if (!last) throw new Error('nothing was searched')
    for (const { source, target } of last.links.values())
      expect([last.services.has(source), last.services.has(target)]).toEqual([true, true])
    expect(burden(last)).toBeLessThan(burden(start))
  })

  it('never proposes what was rejected, and says the same each time', () => {
    const first = search(byId('B'), aim('simplify'), { maxSteps: 1 })
    expect(search(byId('B'), aim('simplify'), { maxSteps: 1 })).toEqual(first)
    const [step] = first.steps
    if (!step) throw new Error('nothing was found')
    const others = search(byId('B'), aim('simplify'), { maxSteps: 1, excluded: [step.key] })
    expect(others.steps[0]?.key).not.toBe(step.key)
  })
})

it('keeps a store of features, and moves a plain cache', () => {
  const swaps = (role: 'cache' | 'store'): string[] => {
    const start = made(
      { api: 'fastapi', kept: { technology: 'redis', settings: { role } } },
      { 'api -> kept': { kind: 'write' } },
    )
    return search(start, aim('stack', { unwanted: ['redis'], wanted: ['memcached'] })).steps.map(
      ({ label }) => label.en,
    )
  }
  expect(swaps('cache')).toEqual(['Replace Redis with Memcached (“kept”)'])
  expect(swaps('store')).toEqual([])
})

it('looks at audits that exist', () => {
  for (const focus of ['balance', 'development', 'performance'] as const)
    expect(focusOf(focus, audits).size).toBeGreaterThanOrEqual(15)
  expect(focusOf('balance', audits).size).toBe(19)
})

it('nothing locked is taken out or merged away', () => {
  const design = instantiate(stacks[0]?.design ?? { services: {}, links: [] }, 'en')
  const commands = (from: Design): string[] =>
    search(from, aim('simplify'), { maxSteps: 8 }).steps.flatMap(({ calls }) =>
      calls.map(({ command }) => command),
    )
  expect(commands(design)).toContain('elements.delete')
  const held = copyDesign(design)
  for (const id of held.services.keys()) held.locks.set(id, { id: serviceId(id) })
  expect(commands(held)).not.toContain('elements.delete')
})
