import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { audits } from '../../../../electron/rules/audits/index'
import { defineDesignAudit } from '../../../../electron/rules/define-audit'
import { createEngine, evaluate } from '../../../../electron/rules/engine'
import { gainsOf } from '../../../../electron/rules/trials'
import { call } from '../../../../shared/commands/define-command'
import decide from '../../../../shared/commands/finding/decide.command'
import reopen from '../../../../shared/commands/finding/reopen.command'
import setSeverity from '../../../../shared/commands/finding/set-severity.command'
import { planCall } from '../../../../shared/commands/registry'
import moveServices from '../../../../shared/commands/service/move-services.command'
import renameService from '../../../../shared/commands/service/rename-service.command'
import { designDataSchema, designToData } from '../../../../shared/file/design-data'
import type { CommandCall } from '../../../../shared/model/command-call'
import { copyDesign, type Design, emptyDesign, type MutableDesign } from '../../../../shared/model/design'
import { applyToDesign, type DesignPatch, invertDesign } from '../../../../shared/model/patch'
import { features, type Profile, profileSchema } from '../../../../shared/model/profile'
import { severities } from '../../../../shared/model/severity'
import { dimensions, equalWeights } from '../../../../shared/report/dimension'
import { randomDeployment } from '../../../support/random-deployment'
import { type Random, randomCall, seeded } from '../../../support/random-design'
import { randomSequenceCall } from '../../../support/random-sequence'

const seeds = fc.integer({ min: 1, max: 1_000_000 })

const profileFor = (seed: number): Profile => {
  const random = seeded(seed)
  const levels = features.filter(() => random(4) > 0).map((feature) => [feature, 1 + random(5)])
  const numbers =
    random(2) === 0
      ? {}
      : {
          peakRequestsPerSecond: 1 + random(3000),
          availabilityTarget: 0.999,
          teamSize: 1 + random(30),
          readShare: 0.8,
        }
  return profileSchema.parse({ ...Object.fromEntries(levels), ...numbers })
}

/** A decision about some audit or its severity, as a whole or at one element, or one that is taken back. */
function randomDecision(random: Random, design: Design): CommandCall {
  const audit = audits[random(audits.length)]?.id ?? ''
  const elements = [...design.services.values(), ...design.links.values()]
  const element = random(3) === 0 ? undefined : elements[random(elements.length)]?.id
  if (random(4) === 0) {
    const decisions = [...design.decisions.keys()]
    return call(reopen, { decision: decisions[random(decisions.length)] ?? 'nothing' })
  }
  if (random(3) === 0) {
    // Blockers are what a score can tell, so they come up more often than the others.
    const severity = random(2) === 0 ? 'blocker' : (severities[random(severities.length)] ?? null)
    return call(setSeverity, { audit, element, severity: random(5) === 0 ? null : severity })
  }
  const status = random(2) === 0 ? 'accepted' : 'not-applicable'
  return call(decide, { audit, element, status, reason: 'because' })
}

/** Any edit; many of them of the deployment and of sequences, once there is something to deploy and to talk. */
function randomEdit(random: Random, design: Design): CommandCall {
  if (random(6) === 0) return randomDecision(random, design)
  if (design.services.size > 2 && random(4) === 0) return randomSequenceCall(random, design)
  return design.services.size > 2 && random(3) === 0
    ? randomDeployment(random, design)
    : randomCall(random, design)
}

/** Makes random edits on the design in place; hands each one over. */
function editing(
  design: MutableDesign,
  seed: number,
  edits: number,
  each: (patches: DesignPatch[]) => void,
): void {
  const random = seeded(seed)
  for (let n = 0; n < edits; n += 1) {
    const planned = planCall(design, randomEdit(random, design))
    if (!planned.ok) continue
    applyToDesign(design, planned.value)
    each(planned.value)
  }
}

describe('the rules engine', () => {
  it('gives exactly the score of a full evaluation after any sequence of edits', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const design = emptyDesign()
        const profile = profileFor(seed)
        const engine = createEngine()
        engine.load(design, profile)
        editing(design, seed, 40, (patches) => engine.apply(patches))
        expect(engine.report()).toEqual(evaluate(design, profile))
      }),
      { numRuns: 60 },
    )
  })

  it('leaves nothing behind that was said of an element that is gone', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const design = emptyDesign()
        editing(design, seed, 60, () => undefined)
        expect(designDataSchema.safeParse(designToData(design)).error?.issues ?? []).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('says the same at every step on the way, not only at the end', () => {
    const design = emptyDesign()
    const engine = createEngine()
    engine.load(design, profileFor(7))
    editing(design, 7, 60, (patches) => {
      engine.apply(patches)
      expect(engine.report()).toEqual(evaluate(design, profileFor(7)))
    })
  })

  it('keeps every score between 0 and 100 and never runs into a broken audit', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const design = emptyDesign()
        editing(design, seed, 50, () => undefined)
        const report = evaluate(design, profileFor(seed))
        expect(
          report.audits
            .filter(({ state }) => state === 'error')
            .map(({ id, evidence }) => [id, evidence[0]?.note.en]),
        ).toEqual([])
        for (const dimension of dimensions) {
          const { score, coverage } = report.dimensions[dimension]
          expect(score ?? 0).toBeGreaterThanOrEqual(0)
          expect(score ?? 0).toBeLessThanOrEqual(100)
          expect(coverage).toBeGreaterThanOrEqual(0)
          expect(coverage).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('does not change a report when services are renamed or moved inside their lane', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const design = emptyDesign()
        editing(design, seed, 30, () => undefined)
        const profile = profileFor(seed)
        const before = evaluate(design, profile)
        const engine = createEngine()
        engine.load(design, profile)
        for (const service of [...design.services.values()]) {
          for (const edit of [
            call(renameService, { service: service.id, name: `${service.name} anders` }),
            call(moveServices, { moves: [{ id: service.id, x: 1, y: 2 }] }),
          ]) {
            const planned = planCall(design, edit)
            if (!planned.ok) throw new Error(planned.error.code)
            applyToDesign(design, planned.value)
            engine.apply(planned.value)
          }
        }
        expect(engine.report()).toEqual(before)
        expect(evaluate(design, profile)).toEqual(before)
      }),
      { numRuns: 30 },
    )
  })

  it('announces gains that come true, and leaves the design as it was', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const design = emptyDesign()
        editing(design, seed, 25, () => undefined)
        const profile = profileFor(seed)
        const engine = createEngine()
        engine.load(design, profile)
        const before = engine.report()
        const gains = [...gainsOf(engine)]
        expect(engine.report()).toEqual(before)
        for (const gain of gains) {
          const fix = before.audits.flatMap(({ fixes }) => fixes).find(({ id }) => id === gain.fix)
          const changed = copyDesign(design)
          for (const edit of fix?.calls ?? []) {
            const planned = planCall(changed, edit)
            if (planned.ok) applyToDesign(changed, planned.value)
          }
          const after = evaluate(changed, profile)
          expect(gain.total).toBe((after.total ?? 0) - (before.total ?? 0))
        }
      }),
      { numRuns: 15 },
    )
  })

  it('takes any sequence of edits back to the identical design and report', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const design = emptyDesign()
        editing(design, seed, 10, () => undefined)
        const before = designToData(design)
        const engine = createEngine()
        engine.load(design, {})
        const report = engine.report()
        const done: DesignPatch[][] = []
        editing(design, seed + 1, 30, (patches) => {
          engine.apply(patches)
          done.push(patches)
        })
        for (const patches of done.reverse()) {
          applyToDesign(design, invertDesign(patches))
          engine.apply(invertDesign(patches))
        }
        expect(designToData(design)).toEqual(before)
        expect(engine.report()).toEqual(report)
      }),
      { numRuns: 40 },
    )
  })

  it('is not moved by an audit that does not concern the design', () => {
    const idle = defineDesignAudit({
      id: 'idle',
      weights: { technicalFeasibility: 8, teamFit: 8 },
      severity: 'blocker',
      topics: [],
      title: { pass: { en: '', zh: '' }, fail: { en: '', zh: '' } },
      why: { en: '', zh: '' },
      source: { title: '', address: '' },
      check: () => null,
    })
    const design = emptyDesign()
    editing(design, 5, 40, () => undefined)
    const [alone, together] = [createEngine(audits), createEngine([...audits, idle])]
    alone.load(design, profileFor(5))
    together.load(design, profileFor(5))
    expect(together.scores()).toEqual(alone.scores())
  })

  it('scores the same when severities are changed on the way as when they were so from the start', () => {
    const design = emptyDesign()
    editing(design, 3, 40, () => undefined)
    const severities = Object.fromEntries(audits.map(({ id }) => [id, 'blocker' as const]))
    const engine = createEngine()
    engine.load(design, profileFor(1))
    const own = engine.report()
    engine.setSeverities(severities)
    const changed = engine.report()
    expect(changed).toEqual(evaluate(design, profileFor(1), equalWeights, severities))
    expect(changed.total).toBeLessThan(own.total ?? 0)
    engine.setSeverities({})
    expect(engine.report()).toEqual(own)
  })

  it('scores the same when places are raised to blockers and lowered on the way as when they were so from the start', () => {
    const held = new Set<string>()
    fc.assert(
      fc.property(seeds, (seed) => {
        const design = emptyDesign()
        const random = seeded(seed)
        const profile = profileFor(seed)
        const engine = createEngine()
        engine.load(design, profile)
        const apply = (edit: CommandCall): void => {
          const planned = planCall(design, edit)
          if (!planned.ok) return
          applyToDesign(design, planned.value)
          engine.apply(planned.value)
        }
        editing(design, seed, 30, (patches) => engine.apply(patches))
        const places = engine
          .report()
          .audits.flatMap(({ id, evidence }) =>
            evidence.flatMap(({ about }) => (about ? [[id, about] as const] : [])),
          )
        for (const [audit, element] of places) {
          if (random(2) === 0) apply(call(setSeverity, { audit, element, severity: 'blocker' }))
          else if (random(4) === 0) apply(call(setSeverity, { audit, severity: 'low' }))
        }
        for (let n = 0; n < 10; n += 1) apply(randomCall(random, design))
        const report = engine.report()
        expect(report).toEqual(evaluate(design, profile))
        for (const { cappedBy } of Object.values(report.dimensions)) for (const id of cappedBy) held.add(id)
      }),
      { numRuns: 20 },
    )
    expect([...held].some((id) => id.includes('@'))).toBe(true)
  })

  it('scores the same when the profile is changed on the way as when it was so from the start', () => {
    const design = emptyDesign()
    editing(design, 3, 40, () => undefined)
    const engine = createEngine()
    engine.load(design, profileFor(1))
    engine.setProfile(profileFor(2))
    expect(engine.report()).toEqual(evaluate(design, profileFor(2)))
  })
})
