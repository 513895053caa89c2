import { houseInfos } from '../../shared/house-rules/house-infos'
import type { RulePack } from '../../shared/model/house-rules/rule-pack'
import type { OwnSeverities } from '../../shared/model/severity'
import type { AuditInfo } from '../../shared/report/report'
import { withSeverities } from '../../shared/report/seen-severity'
import { openDesignIn } from './open-design'
import { type StudioState, useStudio } from './studio-store'

const none: readonly AuditInfo[] = []

let latest: {
  readonly audits: readonly AuditInfo[]
  readonly rulePacks: readonly RulePack[] | undefined
  readonly severities: OwnSeverities | undefined
  /** What the open scenario says in place of that. */
  readonly here: string
  readonly infos: ReadonlyMap<string, AuditInfo>
} = { audits: none, rulePacks: undefined, severities: undefined, here: '', infos: new Map() }

let read: Pick<StudioState, 'document' | 'scenario' | 'revision'> & { readonly here: string } = {
  document: null,
  scenario: null,
  revision: 0,
  here: '',
}

/** What the open scenario says of severities, as a text that changes with it; the tables themselves stay the same objects. */
function severitiesHere(state: StudioState): string {
  const { document, scenario, revision } = state
  if (read.document !== document || read.scenario !== scenario || read.revision !== revision) {
    const severities = openDesignIn(state)?.severities
    const here = severities?.size ? JSON.stringify([...severities]) : ''
    read = { document, scenario, revision, here }
  }
  return read.here
}

/** The audits as the open scenario sees them, house rules among them, by id; the same object until one of them changes. */
export function auditInfosIn(state: StudioState): ReadonlyMap<string, AuditInfo> {
  const audits = state.rules?.audits ?? none
  const { severities, rulePacks } = state.document?.workspace ?? {}
  const here = severitiesHere(state)
  const known = latest.audits === audits && latest.rulePacks === rulePacks
  if (!known || latest.severities !== severities || latest.here !== here) {
    const all = rulePacks ? [...audits, ...houseInfos(rulePacks)] : audits
    const seen = withSeverities(all, severities, openDesignIn(state)?.severities)
    latest = { audits, rulePacks, severities, here, infos: new Map(seen.map((info) => [info.id, info])) }
  }
  return latest.infos
}

export const useAuditInfos = (): ReadonlyMap<string, AuditInfo> => useStudio(auditInfosIn)
