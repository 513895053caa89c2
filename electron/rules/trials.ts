import { planCalls } from '../../shared/commands/registry'
import type { CommandCall } from '../../shared/model/command-call'
import { invertDesign } from '../../shared/model/patch'
import type { Prices } from '../../shared/model/prices'
import { perDimension } from '../../shared/report/dimension'
import type { FixGain } from '../../shared/report/report'
import type { Scores } from './dimension-score'
import type { Engine } from './engine'
import { pricing } from './quantities/price-change'

/** What an edit would truly change, points unrounded, and what was measured while it was made. */
export interface Trial<M> {
  readonly gain: Omit<FixGain, 'fix'>
  /** What the design scores once it is made. */
  readonly scores: Scores
  readonly measured: M
}

/**
 * Tries edits on the design of an engine as it stands, one at a time: applied, measured, taken back. Holds until the design
 * changes.
 *
 * @param measure looks at the engine while an edit is made
 * @param prices what the prices of edits rest on; where one is not stated, its usual range
 */
export function trialsOn<M>(
  engine: Engine,
  measure: () => M,
  prices: Prices = {},
): (calls: readonly CommandCall[]) => Trial<M> | null {
  const design = engine.design()
  const before = engine.scores()
  const priceOf = pricing(design, engine.profile(), prices)
  return (calls) => {
    const planned = planCalls(design, calls)
    if (!planned.ok || planned.value.length === 0) return null
    const price = priceOf(planned.value)
    engine.apply(planned.value)
    const after = engine.scores()
    const measured = measure()
    engine.apply(invertDesign(planned.value))
    return {
      gain: {
        total: (after.total ?? 0) - (before.total ?? 0),
        dimensions: perDimension((d) => (after.dimensions[d].score ?? 0) - (before.dimensions[d].score ?? 0)),
        price,
      },
      scores: after,
      measured,
    }
  }
}

/**
 * What each fix that is offered would truly change, one at a time: applied to the design, scored, taken back. Between two
 * steps the design is as it was, so the caller may stop at any of them, but must not edit and then go on.
 */
export function* gainsOf(engine: Engine, prices: Prices = {}): Generator<FixGain, void, undefined> {
  const attempt = trialsOn(engine, () => null, prices)
  for (const fix of engine.report().audits.flatMap(({ fixes }) => fixes)) {
    const trial = attempt(fix.calls)
    if (trial !== null) yield { fix: fix.id, ...trial.gain }
  }
}
