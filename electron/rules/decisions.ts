import { type FindingStatus, subjectOf } from '../../shared/model/decision'
import type { Design } from '../../shared/model/design'
import type { DesignPatch } from '../../shared/model/patch'

/** What was decided about one audit; the same object as decisions come and go. */
export interface AuditDecisions {
  /** About the audit as a whole; `undefined`: nothing. */
  readonly whole: FindingStatus | undefined
  /** About single elements, by their ids. */
  readonly elements: ReadonlyMap<string, FindingStatus>
}

interface OwnDecisions extends AuditDecisions {
  whole: FindingStatus | undefined
  readonly elements: Map<string, FindingStatus>
}

/** What was decided about the findings of one design, by audit. */
export class Decisions {
  readonly #byAudit = new Map<string, OwnDecisions>()

  constructor({ decisions }: Design) {
    for (const { id, status } of decisions.values()) this.#set(id, status)
  }

  of(audit: string): AuditDecisions {
    return this.#own(audit)
  }

  /** Takes in an edit. @returns the audits that were decided on differently by it. */
  apply(patches: readonly DesignPatch[]): ReadonlySet<string> {
    const changed = new Set<string>()
    for (const patch of patches) {
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

  #own(audit: string): OwnDecisions {
    const known = this.#byAudit.get(audit)
    if (known) return known
    const own: OwnDecisions = { whole: undefined, elements: new Map() }
    this.#byAudit.set(audit, own)
    return own
  }
}
