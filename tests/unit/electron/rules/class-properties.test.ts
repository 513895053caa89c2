import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createEngine, evaluate } from '../../../../electron/rules/engine'
import { gainsOf } from '../../../../electron/rules/trials'
import changeClasses from '../../../../shared/commands/class/change-classes.command'
import { call } from '../../../../shared/commands/define-command'
import { planCall, planCalls } from '../../../../shared/commands/registry'
import { designDataSchema, designToData } from '../../../../shared/file/design-data'
import { copyDesign } from '../../../../shared/model/design'
import { applyToDesign } from '../../../../shared/model/patch'
import { harm } from '../../../support/fix-harm'
import { randomClassCall, randomClassDesign } from '../../../support/random-classes'
import { seeded } from '../../../support/random-design'
import { randomProfile } from '../../../support/random-project'

const seeds = fc.integer({ min: 1, max: 1_000_000 })

/** What the class view has audits of. */
const audits = [
  'anemic-entities',
  'bypassed-repositories',
  'class-cycles',
  'concrete-infrastructure',
  'coupled-classes',
  'deep-inheritance',
  'idle-interfaces',
  'many-attributes',
  'misplaced-classes',
  'incomplete-adapter',
  'incomplete-builder',
  'incomplete-command',
  'incomplete-decorator',
  'incomplete-factory-method',
  'incomplete-observer',
  'incomplete-proxy',
  'incomplete-singleton',
  'incomplete-strategy',
  'refused-operations',
]

it('no fix of the class view lowers the total, or its own audit', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(harm(randomClassDesign(seed, 20 + (seed % 50)), randomProfile(seed), audits)).toEqual([])
    }),
    { numRuns: 15 },
  )
})

it('every fix of the class view can be made, changes something, and brings what it announces', () => {
  const made = new Set<string>()
  fc.assert(
    fc.property(seeds, (seed) => {
      const design = randomClassDesign(seed, 60)
      const profile = randomProfile(seed)
      const engine = createEngine()
      engine.load(design, profile)
      const { total, audits: results } = engine.report()
      const gains = new Map([...gainsOf(engine)].map((gain) => [gain.fix, gain.total]))
      for (const { id, calls } of results.flatMap((result) =>
        audits.includes(result.id) ? result.fixes : [],
      )) {
        const planned = planCalls(design, calls)
        if (!planned.ok) throw new Error(`${id}: ${planned.error.code}`)
        expect(planned.value.length).toBeGreaterThan(0)
        const changed = copyDesign(design)
        applyToDesign(changed, planned.value)
        expect(designDataSchema.safeParse(designToData(changed)).error?.issues ?? []).toEqual([])
        expect(gains.get(id)).toBe((evaluate(changed, profile).total ?? 0) - (total ?? 0))
        made.add(id.split('#')[0] ?? '')
      }
    }),
    { numRuns: 15 },
  )
  // Most kinds of fix come up in any run; entities without behaviour are rare.
  expect(made.size).toBeGreaterThan(9)
})

it('edits of classes give exactly the score of a full evaluation, and new names give the same', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const random = seeded(seed)
      const design = randomClassDesign(seed, 10)
      const profile = randomProfile(seed)
      const engine = createEngine()
      engine.load(design, profile)
      for (let n = 0; n < 30; n += 1) {
        const planned = planCall(design, randomClassCall(random, design))
        if (!planned.ok) continue
        applyToDesign(design, planned.value)
        engine.apply(planned.value)
      }
      const report = engine.report()
      expect(report).toEqual(evaluate(design, profile))
      expect(report.audits.filter(({ state }) => state === 'error')).toEqual([])
      for (const [n, { id }] of [...design.classes.values()].entries()) {
        const planned = planCall(design, call(changeClasses, { classes: [id], name: `Other${n}` }))
        if (!planned.ok) throw new Error(planned.error.code)
        applyToDesign(design, planned.value)
        engine.apply(planned.value)
      }
      expect(engine.report()).toEqual(report)
    }),
    { numRuns: 15 },
  )
})
