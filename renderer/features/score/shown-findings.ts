import type { ElementId } from '../../../shared/base/ids'
import type { Design } from '../../../shared/model/design'
import type { DimensionWeights } from '../../../shared/model/dimension-weights'
import { type Severity, severities } from '../../../shared/model/severity'
import { isAccepted } from '../../../shared/report/lifecycle'
import { pointsLost } from '../../../shared/report/points-lost'
import type {
  AuditInfo,
  AuditResult,
  Evidence,
  FixGain,
  FixOffer,
  Report,
} from '../../../shared/report/report'
import { findingSeverity, seenSeverity } from '../../../shared/report/seen-severity'

/** A repair as the panel offers it. */
export interface ShownFix {
  readonly offer: FixOffer
  /** `null` until the engine has tried it on a copy. */
  readonly gain: FixGain | null
}

/** A failed audit, with what it costs and what repairs it. */
export interface ShownFinding {
  readonly info: AuditInfo
  /** That of its gravest place. */
  readonly severity: Severity
  /** Points of the total, 0…100, that it costs; what was accepted is not among them. */
  readonly points: number
  /** Gravest place first, then the worst; what was accepted is not among them. */
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

/** What was accepted of a finding, and what it costs. */
export interface AcceptedFinding {
  readonly points: number
  /** Worst place first. */
  readonly evidence: readonly Evidence[]
  readonly failing: number
}

/**
 * A report as the panel shows it. Every audit of the report stands in exactly one of the lists; one of which something
 * was accepted has that in `accepted`, by its id, and stays among the failed as long as it finds anything else.
 */
export interface ShownReport {
  readonly accepted: ReadonlyMap<string, AcceptedFinding>
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
export const elementsOf = (evidence: readonly Evidence[]): ElementId[] => [
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
 * @param seen how severe the design sees single elements; what it says of whole audits is in `infos`
 */
export function shownFindings(
  report: Report,
  infos: ReadonlyMap<string, AuditInfo>,
  gains: ReadonlyMap<string, FixGain>,
  weights: DimensionWeights,
  seen: Design['severities'],
): ShownReport {
  const lost = new Map(pointsLost(report, infos, weights).map(({ audit, points }) => [audit, points]))
  const accepted = new Map<string, AcceptedFinding>()
  const shown = {
    accepted,
    failed: [] as ShownFinding[],
    passed: [] as AuditInfo[],
    unknown: [] as Unscored[],
    notApplicable: [] as AuditInfo[],
    broken: [] as Unscored[],
  }
  for (const result of report.audits) {
    const info = infos.get(result.id)
    if (!info) continue
    const { accepted: part } = result
    const evidence = gravestFirst(result.evidence, info, seen)
    const points = lost.get(result.id)
    if (part) accepted.set(info.id, { ...part, points: (points ?? 0) * part.share })
    if (result.state === 'unknown') shown.unknown.push({ info, evidence })
    else if (result.state === 'error') shown.broken.push({ info, evidence })
    else if (result.state === 'not-applicable') shown.notApplicable.push(info)
    else if (points === undefined) shown.passed.push(info)
    else if (!isAccepted(result)) {
      const open = points * (1 - (part?.share ?? 0))
      const failing = result.failing - (part?.failing ?? 0)
      shown.failed.push({
        info,
        severity: findingSeverity(info, evidence, failing, seen),
        points: open,
        evidence,
        failing,
        elements: elementsOf(evidence),
        fixes: shownFixes(result, gains),
      })
    }
  }
  shown.failed.sort(byPoints)
  return shown
}

const gravity = (severity: Severity): number => severities.indexOf(severity)

/** Places that are seen as more severe come first; the others stay in their order. */
function gravestFirst(
  evidence: readonly Evidence[],
  info: AuditInfo,
  seen: Design['severities'],
): readonly Evidence[] {
  if (seen.size === 0) return evidence
  const at = ({ about }: Evidence): number => gravity(seenSeverity(info, seen, about).severity)
  return [...evidence].sort((a, b) => at(a) - at(b))
}

const byPoints = (a: ShownFinding, b: ShownFinding): number =>
  b.points - a.points || gravity(a.severity) - gravity(b.severity) || (a.info.id < b.info.id ? -1 : 1)

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
