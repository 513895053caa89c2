import type { Dimension } from '../../../../shared/report/dimension'
import type { Engine } from '../../engine'
import type { Offer } from '../moves/offer'
import { type Aim, byValue, fixesOf, leastShown, type Measured, totalOf } from './aim'

/** A better total, up to a target, 0…100. */
export const betterTotal = (target: number, offers: Aim['offers'] = fixesOf): Aim => ({
  offers,
  measure(engine) {
    const now = totalOf(engine)
    return { ...now, value: now.total }
  },
  accepts: (from, to) => to.value - from.value > leastShown,
  order: byValue,
  isReached: ({ total }) => total >= target,
})

/** Better where it is asked for, and worse nowhere that the total shows. */
const betterWhere = (value: (engine: Engine) => number, offers: Aim['offers']): Aim => ({
  offers,
  measure: (engine) => ({ ...totalOf(engine), value: value(engine) }),
  accepts: (from, to) =>
    to.value - from.value > leastShown && to.total - from.total > -leastShown && to.capped <= from.capped,
  order: (a: Measured, b: Measured) => byValue(a, b) || b.total - a.total,
  isReached: ({ value }) => value >= 100,
})

/** A better mean of some dimensions. */
export const betterDimensions = (dimensions: readonly Dimension[], offers: Aim['offers'] = fixesOf): Aim =>
  betterWhere((engine) => {
    const scores = engine.scores().dimensions
    return dimensions.reduce((sum, each) => sum + (scores[each].score ?? 0), 0) / dimensions.length
  }, offers)

/** More of the points that some audits give. */
export const betterFocus = (audits: ReadonlySet<string>, offers: (engine: Engine) => readonly Offer[]): Aim =>
  betterWhere((engine) => engine.focus(audits) ?? 100, offers)
