import type { AuditInfo } from '../../../shared/report/report'
import type { Audit } from '../define-audit'
import { thresholdsOf } from './threshold-table/threshold-table'

const files = import.meta.glob<Audit>('./*/*.audit.ts', { eager: true, import: 'default' })

/** Every audit in this folder, in the order of their ids. There is no list to edit: a file is an audit. */
export const audits: readonly Audit[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1))

/** What a reader of reports needs to know about the audits. */
export const auditInfos: readonly AuditInfo[] = audits.map(
  ({ id, weights, severity, topics, title, why, source, thresholds }) => ({
    id,
    weights,
    severity,
    topics,
    title,
    why,
    source,
    ...(thresholds && { ownNumbers: thresholdsOf(thresholds) }),
  }),
)
