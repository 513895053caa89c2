import type { ScenarioId } from '../../base/ids'
import { maxLoggedChanges } from '../../model/session/agenda-item'
import type { ScoreMove, ScoreThen } from '../../model/session/score-then'

/** The scores that the window knows when something happens. */
export interface KnownScores {
  /** The scenario on screen. */
  readonly scenario: ScenarioId
  readonly name: string
  /** What each scenario scored last; those that were not seen yet are missing. */
  readonly scores: ReadonlyMap<string, ScoreThen>
}

const isSame = (a: ScoreThen, b: ScoreThen): boolean =>
  a.total === b.total &&
  Object.entries(a.dimensions).every(([dimension, score]) =>
    Object.is(score, b.dimensions[dimension as keyof ScoreThen['dimensions']]),
  )

/** The stretches that are not over, up to what their scenarios score now. */
export const upToNow = (moves: readonly ScoreMove[], { scores }: KnownScores): ScoreMove[] =>
  moves.map((move) => (move.open ? { ...move, to: scores.get(move.scenario) ?? move.to } : move))

/**
 * The same, and the scenario on screen is watched from now on. A stretch that ended where this one begins goes on: nothing
 * happened between them.
 */
export function watched(moves: readonly ScoreMove[], known: KnownScores): ScoreMove[] {
  const { scenario, name, scores } = known
  const now = upToNow(moves, known)
  const score = scores.get(scenario)
  if (!score || now.some((move) => move.open && move.scenario === scenario)) return now
  const last = now.findLastIndex((move) => move.scenario === scenario)
  const goesOn = now[last]
  if (goesOn && isSame(goesOn.to, score)) return now.with(last, { ...goesOn, open: true })
  return [...now, { scenario, name, from: score, to: score, open: true as const }].slice(-maxLoggedChanges)
}

/** What is left when an item is no longer current: every stretch ends with what its scenario scores now. */
export const closed = (moves: readonly ScoreMove[], known: KnownScores): ScoreMove[] =>
  upToNow(moves, known).map(({ open: _, ...move }) => move)
