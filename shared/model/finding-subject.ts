import { z } from 'zod'
import type { ElementId } from '../base/ids'

/** What is said of a finding is about its audit as a whole, `audit`, or about one element of it, `audit@element`. */
export const subjectIdSchema = z
  .string()
  .max(240)
  .regex(/^[^@\s]+(@[^@\s]+)?$/)

/** The id under which something is said of an audit, or of one element of it: there is no second one about the same. */
export const subjectId = (audit: string, element?: ElementId): string =>
  element === undefined ? audit : `${audit}@${element}`

/** What such an id is about. */
export function subjectOf(id: string): { readonly audit: string; readonly element: ElementId | null } {
  const [audit = '', element] = id.split('@')
  return { audit, element: element === undefined ? null : (element as ElementId) }
}
