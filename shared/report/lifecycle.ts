import type { ElementId } from '../base/ids'
import type { Localized } from '../base/localized'
import type { Decision, FindingStatus } from '../model/decision'
import type { Design } from '../model/design'
import { subjectOf } from '../model/finding-subject'
import type { AuditResult } from './report'

export const statusNames: { readonly [S in FindingStatus]: Localized } = {
  accepted: { en: 'Accepted', zh: '已接受' },
  'not-applicable': { en: 'Not applicable', zh: '不适用' },
}

/** A decision about a finding, with what it is about. */
export interface Decided extends Decision {
  readonly audit: string
  /** `null`: the finding as a whole. */
  readonly element: ElementId | null
}

/** What was decided about the findings of a design, in the order of the decisions' ids: by audit, the whole first. */
export const decidedIn = ({ decisions }: Pick<Design, 'decisions'>): Decided[] =>
  [...decisions.values()]
    .map((decision) => ({ ...decision, ...subjectOf(decision.id) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))

/** Whether everything that an audit finds was accepted. */
export const isAccepted = ({ accepted, failing }: AuditResult): boolean => accepted?.failing === failing
