import type { OwnSeverities } from '../../shared/model/severity'
import { type AuditInfo, withSeverities } from '../../shared/report/report'
import { type StudioState, useStudio } from './studio-store'

const none: readonly AuditInfo[] = []

let latest: {
  readonly audits: readonly AuditInfo[]
  readonly severities: OwnSeverities | undefined
  readonly infos: ReadonlyMap<string, AuditInfo>
} = { audits: none, severities: undefined, infos: new Map() }

/** The audits as the open workspace sees them, by id; the same object until its severities change. */
export function auditInfosIn({ start, document }: StudioState): ReadonlyMap<string, AuditInfo> {
  const audits = start?.audits ?? none
  const severities = document?.workspace.severities
  if (latest.audits !== audits || latest.severities !== severities) {
    const infos = new Map(withSeverities(audits, severities).map((info) => [info.id, info]))
    latest = { audits, severities, infos }
  }
  return latest.infos
}

export const useAuditInfos = (): ReadonlyMap<string, AuditInfo> => useStudio(auditInfosIn)
