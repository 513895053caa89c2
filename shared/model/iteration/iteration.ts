import { z } from 'zod'
import { iterationIdSchema } from '../../base/ids'
import { lazyObject } from '../../base/lazy-object'
import { localizedSchema } from '../../base/localized'
import { scoreThenSchema } from '../session/score-then'
import { strategySchema } from './strategy'

export const maxFeedback = 2000
/** Most iterations that a scenario keeps, and most changes and words of one of them. */
export const maxIterations = 500
export const maxIterationChanges = 200
const maxWords = 20
/** Edits of one iteration beyond these are not kept: it can be undone, and not taken back. */
export const maxKeptEdits = 5000

/** A satisfaction of a person, 1…100. */
export const ratingSchema = z.lazy(() => z.number().int().min(1).max(100))

/** What somebody gives each dimension, 1…100; those that nobody rated are absent. */
export const ratingsSchema = lazyObject(() => ({
  technicalFeasibility: ratingSchema.optional(),
  teamFit: ratingSchema.optional(),
  businessMatch: ratingSchema.optional(),
  maintainability: ratingSchema.optional(),
  extensionPotential: ratingSchema.optional(),
}))
export type Ratings = Readonly<z.infer<typeof ratingsSchema>>

/** A proposal that was accepted, and what the total went from and to. */
export const iterationChangeSchema = lazyObject(() => ({
  what: localizedSchema,
  from: z.number().min(0).max(100).nullable(),
  to: z.number().min(0).max(100).nullable(),
}))
export type IterationChange = Readonly<z.infer<typeof iterationChangeSchema>>

/** A proposal that was rejected, with the change that no search of the iteration proposes again. */
export const rejectedSchema = lazyObject(() => ({
  ...localizedSchema.shape,
  change: z.string().max(100_000).optional(),
}))

const keptRecord = z.lazy(() => z.record(z.string(), z.unknown()).nullable())

/** One record of the design before and after an accepted proposal, as plain data; `null`: there was none. */
export const keptEditSchema = lazyObject(() => ({
  table: z.string().max(40),
  id: z.string().max(200),
  before: keptRecord,
  after: keptRecord,
}))
export type KeptEdit = Readonly<z.infer<typeof keptEditSchema>>

/**
 * One turn of the loop: what somebody said of the design, the strategy that was taken for it, and what came of it. It
 * belongs to its scenario, and no rule reads it.
 */
export const iterationSchema = lazyObject(() => ({
  id: iterationIdSchema,
  /** ISO 8601, in UTC. */
  startedAt: z.iso.datetime(),
  /** In the words of whoever said it; empty where a button said it all. */
  feedback: z.string().max(maxFeedback),
  strategy: strategySchema,
  /** What the strategy was taken for: words of the feedback, a trigger or a band that was pressed, or a free choice. */
  chosenBy: z.enum(['words', 'trigger', 'band', 'person']),
  /** The words that spoke for it. */
  because: z.array(z.string().max(100)).max(maxWords),
  ratings: ratingsSchema,
  /** In the order in which they were accepted. */
  changes: z.array(iterationChangeSchema).max(maxIterationChanges),
  /** Proposals that were rejected. */
  rejected: z.array(rejectedSchema).max(maxIterationChanges),
  /** What the accepted proposals did to the design, in order, to be taken back; absent where it was not kept. */
  edits: z.array(keptEditSchema).max(maxKeptEdits).optional(),
  before: scoreThenSchema,
  after: scoreThenSchema,
  /** How content somebody was with what came of it; absent: nobody said. */
  satisfaction: ratingSchema.optional(),
  /** `taken-back`: the design is as it was before, and this is what was tried. */
  state: z.enum(['open', 'ended', 'taken-back']),
}))
export type Iteration = Readonly<z.infer<typeof iterationSchema>>

interface Iterated {
  readonly iterations: ReadonlyMap<string, Iteration>
}

/** The iterations of a design, the first one first. */
export const iterationsOf = ({ iterations }: Iterated): Iteration[] =>
  [...iterations.values()].sort(
    (a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt) || (a.id < b.id ? -1 : 1),
  )

/** The iteration that goes on; where a file has several, the last one. */
export const openIteration = (design: Iterated): Iteration | undefined =>
  iterationsOf(design).findLast(({ state }) => state === 'open')
