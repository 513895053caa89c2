import type { Engine } from '../../engine'
import type { Offer } from '../moves/offer'

/** How good a design is in the eyes of an aim. */
export interface Measured {
  /** What the aim maximises. */
  readonly value: number
  /** 0…100. */
  readonly total: number
  /** Dimensions that a blocker holds down. */
  readonly capped: number
}

/** What a search is after: which edits it may make, what it maximises, and what it may cost. */
export interface Aim {
  /** Edits to try on the design as it stands. The fixes of the report come first, in its order. */
  offers(engine: Engine): readonly Offer[]
  measure(engine: Engine): Measured
  /** Whether an edit that leads from one to the other is worth making. */
  accepts(from: Measured, to: Measured): boolean
  /** Below 0 where `a` is to be proposed before `b`. */
  order(a: Measured, b: Measured): number
  /** Nothing more is asked for. */
  isReached(now: Measured): boolean
}

/** What does not show at one decimal is no change. */
export const leastShown = 0.05

export const totalOf = (engine: Engine): Pick<Measured, 'total' | 'capped'> => {
  const { total, dimensions } = engine.scores()
  return {
    total: total ?? 0,
    capped: Object.values(dimensions).filter(({ cappedBy }) => cappedBy.length > 0).length,
  }
}

/** Every fix that the report offers. */
export const fixesOf = (engine: Engine): Offer[] =>
  engine.report().audits.flatMap((result) =>
    result.fixes.map((fix) => ({
      label: fix.label,
      calls: fix.calls,
      audit: result.id,
      elements: [...new Set(result.evidence.flatMap(({ elements }) => elements))],
    })),
  )

/** Most of the value first. */
export const byValue = (a: Measured, b: Measured): number => b.value - a.value

/** The least loss of the total first; among losses that look alike, what does most for the value. */
export const byLeastLoss = (a: Measured, b: Measured): number =>
  Math.round(b.total * 10) - Math.round(a.total * 10) || b.value - a.value
