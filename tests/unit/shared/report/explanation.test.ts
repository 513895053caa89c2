import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditInfos } from '../../../../electron/rules/audits/infos'
import { evaluate } from '../../../../electron/rules/engine'
import { planCall } from '../../../../shared/commands/registry'
import { emptyDesign } from '../../../../shared/model/design'
import { applyToDesign } from '../../../../shared/model/patch'
import { severities } from '../../../../shared/model/severity'
import { equalWeights } from '../../../../shared/report/dimension'
import { type Explanation, explain } from '../../../../shared/report/explanation'
import { withSeverities } from '../../../../shared/report/seen-severity'
import { fromOrder } from '../../../../shared/report/weighting'
import { randomCall, seeded } from '../../../support/random-design'
import { auditInfo, auditResult, scoreReport } from '../../../support/report'

const weightings = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map(fromOrder)

/** Points of all steps, as they stand in the waterfall. */
const allSteps = ({ dimensions }: Explanation): number =>
  dimensions
    .flatMap(({ audits, cap }) => [...audits.map(({ points }) => points), cap?.points ?? 0])
    .reduce((sum, points) => sum + points, 0)

describe('the explanation of a total', () => {
  it('leads from 100 to the total to 0.1, whatever the design, the weights and the severities', () => {
    const seen = { capped: 0, explained: 0 }
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), weightings, (seed, weights) => {
        const random = seeded(seed)
        const design = emptyDesign()
        for (let n = 0; n < 30; n += 1) {
          const planned = planCall(design, randomCall(random, design))
          if (planned.ok) applyToDesign(design, planned.value)
        }
        const own = Object.fromEntries(
          auditInfos.filter(() => random(3) === 0).map(({ id }) => [id, severities[random(4)] ?? 'low']),
        )
        const infos = new Map(withSeverities(auditInfos, own).map((info) => [info.id, info]))
        const report = evaluate(
          design,
          { teamSize: 4, concurrency: 4, availabilityTarget: 0.999 },
          weights,
          own,
        )
        const explanation = explain(report, infos, weights)
        if (!explanation) return
        seen.explained += 1
        seen.capped += explanation.dimensions.filter(({ cap }) => cap).length
        expect(Math.abs(100 - allSteps(explanation) - (report.total ?? 0))).toBeLessThan(0.1)
        for (const { points, audits, cap } of explanation.dimensions) {
          const steps = audits.reduce((sum, step) => sum + step.points, cap?.points ?? 0)
          expect(steps).toBeCloseTo(points, 6)
        }
      }),
      { numRuns: 60 },
    )
    expect(seen.explained).toBeGreaterThan(30)
    expect(seen.capped).toBeGreaterThan(10)
  })

  const infos = new Map(
    [
      auditInfo('backup', 'blocker', 'technicalFeasibility'),
      auditInfo('timeouts', 'high', 'technicalFeasibility'),
      auditInfo('spare', 'high', 'technicalFeasibility'),
      auditInfo('skills', 'medium', 'teamFit'),
    ].map((info) => [info.id, info]),
  )
  const audits = [
    auditResult('backup', 0),
    auditResult('timeouts', 0.7),
    auditResult('spare', 1),
    auditResult('skills', 0.5),
  ]
  const held = scoreReport(audits, { technicalFeasibility: 49, teamFit: 50 })
  const report = {
    ...held,
    dimensions: {
      ...held.dimensions,
      technicalFeasibility: { score: 49, coverage: 1, cappedBy: ['backup'] },
    },
  }

  it('has the cap of a blocker as a step of its own, after the audits, most first', () => {
    const [first, second] = explain(report, infos, equalWeights)?.dimensions ?? []
    expect(first?.audits.map(({ audit, points }) => [audit, Number(points.toFixed(3))])).toEqual([
      ['backup', 16.667],
      ['timeouts', 5],
    ])
    // The mean is 56.667; the dimension counts half.
    expect(first?.cap?.blockers).toEqual(['backup'])
    expect(first?.cap?.points).toBeCloseTo(7.667 / 2, 3)
    expect(first?.points).toBe(25.5)
    expect(second).toMatchObject({ dimension: 'teamFit', points: 25, cap: null, sum: 1, share: 0.5 })
  })

  it('counts each dimension by its weight', () => {
    const weights = { ...equalWeights, teamFit: 3 }
    const explanation = explain({ ...report, total: 49.75 }, infos, weights)
    expect(explanation && 100 - allSteps(explanation)).toBeCloseTo(49.75, 10)
    expect(explanation?.dimensions[1]).toMatchObject({ share: 0.75, points: 37.5 })
  })

  it('has nothing to say where nothing could be measured', () => {
    expect(explain(scoreReport([]), infos, equalWeights)).toBeNull()
  })
})
