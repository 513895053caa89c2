import { z } from 'zod'
import type { ElementId } from '../base/ids'

/**
 * What was decided about a finding that is no longer open. `accepted`: it counts and is reported, but nobody means to
 * repair it. `not-applicable`: it does not concern this design and leaves the score.
 */
export const findingStatuses = ['accepted', 'not-applicable'] as const
export type FindingStatus = (typeof findingStatuses)[number]

/** Longest reason, in characters. */
export const maxReasonLength = 1000

export const decisionSchema = z.strictObject({
  /** The audit, or `audit@element` where the decision is about one element only. */
  id: z
    .string()
    .max(240)
    .regex(/^[^@\s]+(@[^@\s]+)?$/),
  status: z.enum(findingStatuses),
  reason: z.string().trim().min(1).max(maxReasonLength),
})

/** A decision about what an audit finds in a design, everywhere or at one element. */
export type Decision = Readonly<z.infer<typeof decisionSchema>>

/** The id of the decision about an audit, or about one element of it: there is no second one about the same. */
export const decisionId = (audit: string, element?: ElementId): string =>
  element === undefined ? audit : `${audit}@${element}`

/** What the id of a decision says it is about. */
export function subjectOf(id: string): { readonly audit: string; readonly element: ElementId | null } {
  const [audit = '', element] = id.split('@')
  return { audit, element: element === undefined ? null : (element as ElementId) }
}
