import type { Design } from '../../../../shared/model/design'
import { type Aim, byLeastLoss, leastShown, totalOf } from './aim'

/** Points of the total that a step may cost: more is no simplification but another system. */
const mostLoss = 2

/**
 * Less of something that is counted in the design, at the least loss of the total.
 *
 * @param losing whether a step may cost whatever it costs, since somebody asked for just that
 */
export const lessOf = (
  count: (design: Design) => number,
  offers: Aim['offers'],
  losing: 'little' | 'whatever' = 'little',
): Aim => ({
  offers,
  measure: (engine) => ({ ...totalOf(engine), value: -count(engine.design()) }),
  accepts: (from, to) =>
    to.value - from.value > 1e-9 &&
    (losing === 'whatever' || (from.total - to.total < mostLoss + leastShown && to.capped <= from.capped)),
  order: byLeastLoss,
  isReached: ({ value }) => value >= 0,
})
