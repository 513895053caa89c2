import type { ElementId } from '../../../shared/base/ids'
import type { DimensionWeights } from '../../../shared/report/dimension'
import { pointsLost } from '../../../shared/report/points-lost'
import {
  type AuditInfo,
  type AuditResult,
  type Evidence,
  type FixGain,
  type FixOffer,
  type Report,
  severities,
} from '../../../shared/report/report'

/** A repair as the panel offers it. */
export interface ShownFix {
  readonly offer: FixOffer
  /** `null` until the engine has tried it on a copy. */
  readonly gain: FixGain | null
}

/** A failed audit, with what it costs and what repairs it. */
export interface ShownFinding {
  readonly info: AuditInfo
  /** Points of the total, 0…100, that it costs. */
  readonly points: number
  /** Worst place first. */
  readonly evidence: readonly Evidence[]
  /** Places that are not perfect, shown or not. */
  readonly failing: number
  /** Every element that the evidence points at, once, worst first. */
  readonly elements: readonly ElementId[]
  /** What gains most first; what is not tried yet after what is known to gain. */
  readonly fixes: readonly ShownFix[]
}

/** An audit that does not count for the score, with what is said about it. */
export interface Unscored {
  readonly info: AuditInfo
  readonly evidence: readonly Evidence[]
}

/** A report as the panel shows it. Every audit of the report stands in exactly one of the lists. */
export interface ShownReport {
  /** Most points lost first; then by severity and id. */
  readonly failed: readonly ShownFinding[]
  readonly passed: readonly AuditInfo[]
  /** What they would measure is not stated; they lower the coverage. */
  readonly unknown: readonly Unscored[]
  readonly notApplicable: readonly AuditInfo[]
  /** They could not run. */
  readonly broken: readonly Unscored[]
}

/** Elements that evidence points at, each once, in its order. */
const elementsOf = (evidence: readonly Evidence[]): ElementId[] => [
  ...new Set(evidence.flatMap(({ elements }) => elements)),
]

function shownFixes(result: AuditResult, gains: ReadonlyMap<string, FixGain>): ShownFix[] {
  const worth = ({ gain }: ShownFix): number => gain?.total ?? 0
  return result.fixes
    .map((offer) => ({ offer, gain: gains.get(offer.id) ?? null }))
    .sort((a, b) => worth(b) - worth(a))
}

/**
 * Sorts a report into what the panel shows. Audits that the window was not told about are left out.
 *
 * @param infos every audit of the rules, by id
 * @param gains true gains of fixes, as far as they are known
 */
export function shownFindings(
  report: Report,
  infos: ReadonlyMap<string, AuditInfo>,
  gains: ReadonlyMap<string, FixGain>,
  weights: DimensionWeights,
): ShownReport {
  const lost = new Map(pointsLost(report, infos, weights).map(({ audit, points }) => [audit, points]))
  const shown = {
    failed: [] as ShownFinding[],
    passed: [] as AuditInfo[],
    unknown: [] as Unscored[],
    notApplicable: [] as AuditInfo[],
    broken: [] as Unscored[],
  }
  for (const result of report.audits) {
    const info = infos.get(result.id)
    if (!info) continue
    const { evidence, failing } = result
    const points = lost.get(result.id)
    if (result.state === 'unknown') shown.unknown.push({ info, evidence })
    else if (result.state === 'error') shown.broken.push({ info, evidence })
    else if (result.state === 'not-applicable') shown.notApplicable.push(info)
    else if (points === undefined) shown.passed.push(info)
    else {
      const elements = elementsOf(evidence)
      shown.failed.push({ info, points, evidence, failing, elements, fixes: shownFixes(result, gains) })
    }
  }
  shown.failed.sort(byPoints)
  return shown
}

const byPoints = (a: ShownFinding, b: ShownFinding): number =>
  b.points - a.points ||
  severities.indexOf(a.info.severity) - severities.indexOf(b.info.severity) ||
  (a.info.id < b.info.id ? -1 : 1)

/** The fix that gains most, of those known to gain anything. */
export function bestChange(
  findings: readonly ShownFinding[],
): { finding: ShownFinding; offer: FixOffer; gain: FixGain } | null {
  let best: { finding: ShownFinding; offer: FixOffer; gain: FixGain } | null = null
  for (const finding of findings) {
    for (const { offer, gain } of finding.fixes) {
      if (gain && gain.total > (best?.gain.total ?? 0)) best = { finding, offer, gain }
    }
  }
  return best
}
