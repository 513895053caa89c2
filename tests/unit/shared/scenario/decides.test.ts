import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dimensions, equalWeights } from '../../../../shared/report/dimension'
import type { DimensionFigures } from '../../../../shared/report/viewpoints'
import { fromOrder, withShare } from '../../../../shared/report/weighting'
import {
  type Contender,
  inOrderOf,
  levelFlips,
  type ScenarioLevels,
  tiedForFirst,
  tornado,
  weightFlips,
} from '../../../../shared/scenario/decides'
import { tieText } from '../../../../shared/scenario/decides-texts'

const contender = (scenario: string, ...scores: number[]): Contender => ({
  scenario,
  dimensions: fromOrder(scores),
})

const leaderUnder = (all: readonly Contender[], weights = equalWeights) =>
  inOrderOf(all, weights)[0]?.contender.scenario

/** Scores that are the same at every level, save of one feature. */
const levelsOf = (
  { scenario, dimensions: flat }: Contender,
  business: DimensionFigures[] = [],
): ScenarioLevels => {
  const same = [flat, flat, flat, flat, flat]
  const of: ScenarioLevels['levels'] = {
    projectScale: same,
    teamPythonSkill: same,
    businessComplexity: same,
    performance: same,
    concurrency: same,
    maintenanceLifecycle: same,
    deploymentEnvironment: same,
    dataProcessing: same,
  }
  return { scenario, levels: business.length > 0 ? { ...of, businessComplexity: business } : of }
}

describe('what decides between scenarios', () => {
  const a = contender('a', 80, 60, 60, 60, 60)
  const b = contender('b', 60, 62, 62, 62, 62)

  // a − b = 20 w − 2 (1 − w) = 0 at w = 1/11.
  it('is the smallest move of one weight, exactly', () => {
    const [flip] = weightFlips([a, b], equalWeights)
    expect(flip).toMatchObject({ dimension: 'technicalFeasibility', way: 'less', rival: 'b' })
    expect(flip?.share).toBeCloseTo(1 / 11, 12)
    expect(flip?.move).toBeCloseTo(1 / 5 - 1 / 11, 12)
  })

  it('is nothing where scenarios score the same in every dimension', () => {
    const copy = { ...a, scenario: 'copy' }
    expect(tiedForFirst([a, copy, b])).toEqual([a, copy])
    expect(tiedForFirst([a, b])).toEqual([])
    expect(tieText(['A', 'B'])).toEqual({
      en: 'A and B score the same in every dimension: no weight puts one before the other.',
      zh: 'A、B 在各维度上得分相同，调整权重无法分出先后。',
    })
  })

  it('turns just beyond the share that it names, and not before', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }), {
          minLength: 2,
          maxLength: 4,
        }),
        (rows) => {
          const all = rows.map((scores, n) => contender(`s${n}`, ...scores))
          const order = inOrderOf(all, equalWeights)
          const best = order.map((each) => each.contender)
          // Where two are level, either may be first.
          if ((order[0]?.total ?? 0) - (order[1]?.total ?? 0) < 1e-6) return
          for (const { dimension, share, way } of weightFlips(best, equalWeights)) {
            const step = way === 'more' ? 1e-6 : -1e-6
            const [before, after] = [share - step, share + step]
            expect(leaderUnder(best, withShare(equalWeights, dimension, before))).toBe(best[0]?.scenario)
            if (after >= 0 && after <= 1)
              expect(leaderUnder(best, withShare(equalWeights, dimension, after))).not.toBe(best[0]?.scenario)
          }
        },
      ),
      { numRuns: 200 },
    ))

  it('is the nearest level of the profile that gives the lead away', () => {
    const worse = fromOrder([0, 0, 0, 0, 0])
    const levels = [levelsOf(a, [worse, a.dimensions, a.dimensions, worse, worse]), levelsOf(b)]
    expect(levelFlips('a', levels, { businessComplexity: 3 }, equalWeights)).toEqual([
      { feature: 'businessComplexity', level: 4, steps: 1, rival: 'b' },
    ])
    expect(levelFlips('a', [levelsOf(a), levelsOf(b)], { businessComplexity: 3 }, equalWeights)).toEqual([])
  })

  it('is shown by how far the lead moves, the widest range first', () => {
    const worse = fromOrder([50, 60, 60, 60, 60])
    const bars = tornado(
      [a, b],
      [levelsOf(a, [worse, worse, worse, worse, worse]), levelsOf(b)],
      equalWeights,
    )
    expect(bars[0]).toMatchObject({ input: 'technicalFeasibility', least: -2, most: 20 })
    const widths = bars.map(({ least, most }) => most - least)
    expect(widths).toEqual([...widths].sort((x, y) => y - x))
    // Whatever the level, a is as far behind: nothing moves.
    expect(bars.map(({ input }) => input)).not.toContain('businessComplexity')
    expect(bars.length).toBeLessThanOrEqual(dimensions.length)
  })
})
