import type { AuditInfo } from '../../../shared/report/report'
import { audits } from './index'
import { thresholdsOf } from './threshold-table/threshold-table'

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
