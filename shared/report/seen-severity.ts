import type { ElementId } from '../base/ids'
import type { Localized } from '../base/localized'
import type { Design } from '../model/design'
import { subjectId, subjectOf } from '../model/finding-subject'
import { type OwnSeverities, type Severity, severities } from '../model/severity'
import { type AuditInfo, type Evidence, severityNames } from './report'

/** Who can see a finding as more or less severe than its audit does; the later comes before the earlier. */
export type SeverityGiver = 'workspace' | 'scenario' | 'element'

/** A severity, and who said so. */
export interface SeenSeverity {
  readonly severity: Severity
  readonly by: SeverityGiver | 'audit'
}

type DesignSeverities = Design['severities']

const none: DesignSeverities = new Map()

/** The audits as a design sees them: with its severities, or else those of its workspace, in place of their own. */
export const withSeverities = (
  infos: readonly AuditInfo[],
  ofWorkspace: OwnSeverities = {},
  ofDesign: DesignSeverities = none,
): AuditInfo[] =>
  infos.map((info) => {
    const here = ofDesign.get(subjectId(info.id))?.severity
    const severity = here ?? ofWorkspace[info.id]
    if (severity === undefined) return info
    const by = here === undefined ? 'workspace' : 'scenario'
    return { ...info, severity, seen: { by, own: info.severity } }
  })

/** A severity that somebody set, and what for. */
export interface ChangedSeverity {
  readonly audit: string
  /** `null`: the audit as a whole. */
  readonly element: ElementId | null
  readonly severity: Severity
  readonly by: SeverityGiver
}

/** Every severity that was set: those of the workspace first, then those of the design, each in the order of their ids. */
export function changedSeverities(ofWorkspace: OwnSeverities, ofDesign: DesignSeverities): ChangedSeverity[] {
  const inWorkspace = Object.entries(ofWorkspace)
    .map(([audit, severity]): ChangedSeverity => ({ audit, element: null, severity, by: 'workspace' }))
    .sort((a, b) => (a.audit < b.audit ? -1 : 1))
  const inDesign = [...ofDesign.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, severity }): ChangedSeverity => {
      const subject = subjectOf(id)
      return { ...subject, severity, by: subject.element === null ? 'scenario' : 'element' }
    })
  return [...inWorkspace, ...inDesign]
}

/** How severe an audit is in a design, or what it finds at one element of it. */
export function seenSeverity(info: AuditInfo, ofDesign: DesignSeverities, element?: ElementId): SeenSeverity {
  const own = element && ofDesign.size > 0 && ofDesign.get(subjectId(info.id, element))
  return own
    ? { severity: own.severity, by: 'element' }
    : { severity: info.severity, by: info.seen?.by ?? 'audit' }
}

/** The gravest of some severities; at least one is needed. */
const gravest = (some: readonly Severity[]): Severity => {
  const found = severities.find((severity) => some.includes(severity))
  if (!found) throw new Error('gravest: nothing to choose from')
  return found
}

/**
 * How severe a finding is shown: as its gravest place. Of places that the report does not carry, nothing but the audit
 * is known.
 *
 * @param failing places that there are, carried or not
 */
export function findingSeverity(
  info: AuditInfo,
  places: readonly Evidence[],
  failing: number,
  ofDesign: DesignSeverities,
): Severity {
  if (ofDesign.size === 0 || places.length === 0) return info.severity
  const seen = places.map(({ about }) => seenSeverity(info, ofDesign, about).severity)
  return gravest(failing > places.length ? [...seen, info.severity] : seen)
}

/** What a severity was set for; an element by its own name. */
export const giverNames: { readonly [G in Exclude<SeverityGiver, 'element'>]: Localized } = {
  workspace: { en: 'Whole workspace', zh: '整个工作区' },
  scenario: { en: 'This scenario', zh: '此场景' },
}

const givenBy: { readonly [G in SeverityGiver]: Localized } = {
  workspace: { en: 'set in this workspace', zh: '由此工作区设定' },
  scenario: { en: 'set in this scenario', zh: '由此场景设定' },
  element: { en: 'set for this element', zh: '为此元素设定' },
}

/** A severity with who set it, and what the rule itself says; only its name where nobody set it. */
export function severityText({ severity, by }: SeenSeverity, own: Severity): Localized {
  const [seen, rule] = [severityNames[severity], severityNames[own]]
  if (by === 'audit') return seen
  return {
    en: `${seen.en}, ${givenBy[by].en}; the rule says ${rule.en}`,
    zh: `${seen.zh}（${givenBy[by].zh}，规则为“${rule.zh}”）`,
  }
}
