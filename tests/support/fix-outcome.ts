import { audits } from '../../electron/rules/audits/index'
import { evaluate } from '../../electron/rules/engine'
import type { ElementId } from '../../shared/base/ids'
import { planCalls } from '../../shared/commands/registry'
import { copyDesign, type Design, type MutableDesign } from '../../shared/model/design'
import { subjectId } from '../../shared/model/finding-subject'
import { applyToDesign, type DesignPatch } from '../../shared/model/patch'
import type { Profile } from '../../shared/model/profile'
import type { AuditResult, FixOffer, Report } from '../../shared/report/report'

/** What became of a design through one fix. */
export interface FixOutcome {
  readonly after: Report
  /** It adds services or links, or turns links round. */
  readonly draws: boolean
  /**
   * How what was there before is judged after it. The same as `after`, unless the fix draws something: what it drew, and
   * what stood loose until then, brings duties of its own, which are left out here.
   */
  readonly rest: readonly AuditResult[]
}

/** Services and links that were not there before, or began elsewhere. */
const drawn = (patches: readonly DesignPatch[]): ElementId[] =>
  patches.flatMap((patch): ElementId[] => {
    if (patch.after === null) return []
    if (patch.table === 'services') return patch.before === null ? [patch.after.id] : []
    if (patch.table !== 'links') return []
    return patch.before?.source === patch.after.source ? [] : [patch.after.id]
  })

/** Services that nothing is linked to: no audit has judged them yet. */
function loose({ services, links }: Design): ElementId[] {
  const linked = new Set<ElementId>([...links.values()].flatMap(({ source, target }) => [source, target]))
  return [...services.values()].flatMap(({ id }) => (linked.has(id) ? [] : [id]))
}

/** Leaves elements out of every audit that looks at elements by themselves. */
function setAside(design: MutableDesign, elements: readonly ElementId[]): void {
  for (const element of elements) {
    for (const { id: audit, over } of audits) {
      if (over === 'design') continue
      const id = subjectId(audit, element)
      design.decisions.set(id, { id, status: 'not-applicable', reason: 'drawn by the fix' })
    }
  }
}

/** Makes a fix on a copy. `null` where it cannot be made. */
export function outcomeOf(
  design: Design,
  profile: Profile,
  before: Report,
  { calls }: FixOffer,
): FixOutcome | null {
  const planned = planCalls(design, calls)
  if (!planned.ok) return null
  const changed = copyDesign(design)
  applyToDesign(changed, planned.value)
  const after = evaluate(changed, profile)
  const fresh = drawn(planned.value)
  if (fresh.length === 0) return { after, draws: false, rest: after.audits }
  setAside(changed, [...fresh, ...loose(design)])
  const rest = evaluate(changed, profile).audits.map((result, n) => {
    const was = before.audits[n]
    return was?.state === 'not-applicable' || (was && result.state === 'not-applicable') ? was : result
  })
  return { after, draws: true, rest }
}
