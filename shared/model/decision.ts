import { z } from 'zod'
import { lazyObject } from '../base/lazy-object'
import { subjectIdSchema } from './finding-subject'

/**
 * What was decided about a finding that is no longer open. `accepted`: it counts and is reported, but nobody means to
 * repair it. `not-applicable`: it does not concern this design and leaves the score.
 */
export const findingStatuses = ['accepted', 'not-applicable'] as const
export type FindingStatus = (typeof findingStatuses)[number]

/** Longest reason, in characters. */
export const maxReasonLength = 1000

export const decisionSchema = lazyObject(() => ({
  id: subjectIdSchema,
  status: z.enum(findingStatuses),
  reason: z.string().trim().min(1).max(maxReasonLength),
}))

/** A decision about what an audit finds in a design, everywhere or at one element. */
export type Decision = Readonly<z.infer<typeof decisionSchema>>
