import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createEngine, evaluate } from '../../../../../electron/rules/engine'
import { compileRule } from '../../../../../electron/rules/house/compile-rule'
import { auditsWith } from '../../../../../electron/rules/house/load-packs'
import { betterTotal } from '../../../../../electron/rules/search/aims/improve-aims'
import { improve } from '../../../../../electron/rules/search/improve'
import { gainsOf } from '../../../../../electron/rules/trials'
import { call } from '../../../../../shared/commands/define-command'
import decide from '../../../../../shared/commands/finding/decide.command'
import { planCall, planCalls } from '../../../../../shared/commands/registry'
import { checkPack } from '../../../../../shared/house-rules/check-pack'
import { copyDesign, emptyDesign } from '../../../../../shared/model/design'
import { type RulePack, rulePackSchema } from '../../../../../shared/model/house-rules/rule-pack'
import { applyToDesign } from '../../../../../shared/model/patch'
import { equalWeights } from '../../../../../shared/report/dimension'
import { design } from '../../../../support/design'
import { randomCall, seeded } from '../../../../support/random-design'
import { randomPack } from '../../../../support/random-pack'
import { examplePack } from '../../../../support/rule-packs'

const seeds = fc.integer({ min: 1, max: 1_000_000 })
const compiled = (pack: RulePack) => pack.rules.map((rule) => compileRule(pack, rule, false))
const profile = { projectScale: 3, teamSize: 8, concurrency: 4 } as const

/** A design after some random edits. */
function edited(seed: number, edits = 40) {
  const [random, made] = [seeded(seed), emptyDesign()]
  for (let n = 0; n < edits; n += 1) {
    const planned = planCall(made, randomCall(random, made))
    if (planned.ok) applyToDesign(made, planned.value)
  }
  return made
}

it('any rules give exactly the score of a full evaluation after any sequence of edits, and none of them breaks', () => {
  const states = new Set<string>()
  fc.assert(
    fc.property(seeds, (seed) => {
      const random = seeded(seed)
      const pack = randomPack(random)
      expect(checkPack(pack)).toEqual([])
      const audits = compiled(rulePackSchema.parse(JSON.parse(JSON.stringify(pack))))
      const made = emptyDesign()
      const engine = createEngine(audits)
      engine.load(made, profile)
      for (let n = 0; n < 40; n += 1) {
        const audit = audits[random(audits.length)]?.id ?? ''
        const planned = planCall(
          made,
          random(12) === 0
            ? call(decide, { audit, status: 'not-applicable', reason: 'because' })
            : randomCall(random, made),
        )
        if (!planned.ok) continue
        applyToDesign(made, planned.value)
        engine.apply(planned.value)
      }
      const report = engine.report()
      expect(report).toEqual(evaluate(made, profile, equalWeights, {}, audits))
      for (const { state, evidence } of report.audits) {
        states.add(state)
        for (const { note } of evidence) {
          expect(`${note.en} ${note.zh}`).not.toMatch(/undefined|NaN|\[object/)
          expect(note.zh).not.toMatch(/, |\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u)
        }
      }
    }),
    { numRuns: 80 },
  )
  expect([...states].sort()).toEqual(['not-applicable', 'scored', 'unknown'])
})

it('beside our own audits, score the same whether they were there from the start, came or went', () => {
  const made = edited(5, 60)
  const packs = [examplePack]
  const engine = createEngine()
  engine.load(made, profile)
  const without = engine.report()
  engine.setAudits(auditsWith(packs))
  const together = engine.report()
  expect(together).toEqual(evaluate(made, profile, equalWeights, {}, auditsWith(packs)))
  expect(together.audits).toHaveLength(without.audits.length + 3)
  const planned = planCalls(made, [randomCall(seeded(1), made)])
  if (!planned.ok) throw new Error(planned.error.code)
  engine.apply(planned.value)
  const changed = copyDesign(made)
  applyToDesign(changed, planned.value)
  expect(engine.report()).toEqual(evaluate(changed, profile, equalWeights, {}, auditsWith(packs)))
  engine.setAudits(auditsWith([]))
  expect(engine.report()).toEqual(evaluate(changed, profile))
})

it('announce gains that come true', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const audits = compiled(randomPack(seeded(seed)))
      const made = edited(seed)
      const engine = createEngine(audits)
      engine.load(made, profile)
      const before = engine.report()
      for (const gain of gainsOf(engine)) {
        const fix = before.audits.flatMap(({ fixes }) => fixes).find(({ id }) => id === gain.fix)
        const planned = planCalls(made, fix?.calls ?? [])
        if (!planned.ok) throw new Error(planned.error.code)
        const repaired = copyDesign(made)
        applyToDesign(repaired, planned.value)
        const after = evaluate(repaired, profile, equalWeights, {}, audits)
        expect(gain.total).toBe((after.total ?? 0) - (before.total ?? 0))
      }
    }),
    { numRuns: 40 },
  )
})

it('are among the steps of a search for a better total', () => {
  const made = design(
    { api: 'fastapi', db: 'postgresql' },
    { 'api -> db': { settings: { timeoutMs: 2000 } } },
  )
  const options = { aim: betterTotal(100), method: 'greedy', width: 1, maxSteps: 5 } as const
  const search = improve(made, profile, equalWeights, options, createEngine(compiled(examplePack)))
  let step = search.next()
  while (!step.done) step = search.next()
  expect(step.value.steps.map(({ audit, label, reached }) => [audit, label.en, reached])).toEqual([
    ['example/slow-database-timeouts', 'Wait 500 ms at most', 100],
  ])
})
