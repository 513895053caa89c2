import { z } from 'zod'
import { scenarioIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'

const score = z.lazy(() => z.number().min(0).max(100).nullable())

/** What a design scored at one moment, 0…100; `null` where nothing could be scored. */
export const scoreThenSchema = lazyObject(() => ({
  total: score,
  dimensions: z.strictObject({
    technicalFeasibility: score,
    teamFit: score,
    businessMatch: score,
    maintainability: score,
    extensionPotential: score,
  }),
}))
export type ScoreThen = Readonly<z.infer<typeof scoreThenSchema>>

/** How the score of a scenario moved during one stretch of time in which an agenda item was current. */
export const scoreMoveSchema = lazyObject(() => ({
  scenario: scenarioIdSchema,
  /** What the scenario was called then: it may be gone when the minutes are written. */
  name: z.string().max(200),
  from: scoreThenSchema,
  to: scoreThenSchema,
  /** The stretch is not over: the item is current still. */
  open: z.literal(true).optional(),
}))
export type ScoreMove = Readonly<z.infer<typeof scoreMoveSchema>>
