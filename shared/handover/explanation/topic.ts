import type { Localized } from '../../base/localized'
import type { RichText } from '../../exchange/document/rich-text'
import type { AuditInfo } from '../../report/report'
import type { HandedOver } from '../handed-over'
import type { Reading } from '../reading'
import type { Teller } from '../teller'

/** What a topic is told from. */
export interface Told extends HandedOver {
  readonly reading: Reading
  readonly teller: Teller
}

/** One topic of the explanation. */
export interface Topic {
  readonly title: Localized
  /** What the design says about it; what is missing is said, with what to do. Each text is a line of a list. */
  readonly tell: (told: Told) => readonly RichText[]
  /** Whether an open finding is told here; each is told once in a layer, under the first topic that takes it. */
  readonly takes: (info: AuditInfo) => boolean
}

/** Takes the findings of some topics of the thinking models, and some more by their ids. */
export const findingsOf =
  (topics: readonly string[], audits: readonly string[] = []) =>
  ({ id, topics: own }: AuditInfo): boolean =>
    audits.includes(id) || own.some((topic) => topics.includes(topic))
