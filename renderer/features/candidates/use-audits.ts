import { useMemo } from 'react'
import type { AuditInfo } from '../../../shared/report/report'
import { useStudio } from '../../state/studio-store'

/** What never changes about the audits, by id. */
export function useAudits(): ReadonlyMap<string, AuditInfo> {
  const audits = useStudio(({ start }) => start?.audits)
  return useMemo(() => new Map(audits?.map((audit) => [audit.id, audit])), [audits])
}
