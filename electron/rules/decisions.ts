import type { ElementId } from '../../shared/base/ids'
import type { FindingStatus } from '../../shared/model/decision'
import type { Design } from '../../shared/model/design'
import { subjectOf } from '../../shared/model/finding-subject'
import type { DesignPatch } from '../../shared/model/patch'
import type { Severity } from '../../shared/model/severity'

/** What was decided about one audit; the same object as decisions come and go. */
export interface AuditDecisions {
  /** About the audit as a whole; `undefined`: nothing. */
  readonly whole: FindingStatus | undefined
  /** About single elements, by their ids. */
  readonly elements: ReadonlyMap<string, FindingStatus>
  /** How severe it is in this design; `undefined`: as everywhere in the workspace. */
  readonly severity: Severity | undefined
  /** How severe it is at single elements, by their ids. */
  readonly severities: ReadonlyMap<ElementId, Severity>
}

interface OwnDecisions extends AuditDecisions {
  whole: FindingStatus | undefined
  readonly elements: Map<string, FindingStatus>
  severity: Severity | undefined
  readonly severities: Map<ElementId, Severity>
}

/** What was decided about the findings of one design, and how severe they are seen in it, by audit. */
export class Decisions {
  readonly #byAudit = new Map<string, OwnDecisions>()

  constructor({ decisions, severities }: Design) {
    for (const { id, status } of decisions.values()) this.#set(id, status)
    for (const { id, severity } of severities.values()) this.#setSeverity(id, severity)
  }

  of(audit: string): AuditDecisions {
    return this.#own(audit)
  }

  /**
   * Takes in an edit. A severity changes nothing about what an audit finds, only what its dimension is held down by.
   *
   * @returns the audits that were decided on differently by it, which have to look again.
   */
  apply(patches: readonly DesignPatch[]): ReadonlySet<string> {
    const changed = new Set<string>()
    for (const patch of patches) {
      if (patch.table === 'severities') this.#setSeverity(patch.id, patch.after?.severity)
      if (patch.table !== 'decisions' || patch.before?.status === patch.after?.status) continue
      changed.add(this.#set(patch.id, patch.after?.status))
    }
    return changed
  }

  /** @returns the audit. */
  #set(id: string, status: FindingStatus | undefined): string {
    const { audit, element } = subjectOf(id)
    const own = this.#own(audit)
    if (element === null) own.whole = status
    else if (status === undefined) own.elements.delete(element)
    else own.elements.set(element, status)
    return audit
  }

  #setSeverity(id: string, severity: Severity | undefined): void {
    const { audit, element } = subjectOf(id)
    const own = this.#own(audit)
    if (element === null) own.severity = severity
    else if (severity === undefined) own.severities.delete(element)
    else own.severities.set(element, severity)
  }

  #own(audit: string): OwnDecisions {
    const known = this.#byAudit.get(audit)
    if (known) return known
    const own: OwnDecisions = {
      whole: undefined,
      elements: new Map(),
      severity: undefined,
      severities: new Map(),
    }
    this.#byAudit.set(audit, own)
    return own
  }
}
