import type { Localized } from '../../../shared/base/localized'
import type { DimensionWeights } from '../../../shared/model/dimension-weights'
import type { RulePack } from '../../../shared/model/house-rules/rule-pack'
import type { Profile } from '../../../shared/model/profile'
import { features } from '../../../shared/model/profile'
import type { OwnSeverities } from '../../../shared/model/severity'
import type { Scenario } from '../../../shared/model/workspace'
import { equalWeights, perDimension } from '../../../shared/report/dimension'
import { type Loss, pointsLost } from '../../../shared/report/points-lost'
import type { Candidate, CandidateRobustness, KnockedOut, Ranking } from '../../../shared/report/ranking'
import { type AuditInfo, type Report, weightedTotal } from '../../../shared/report/report'
import type { Audit } from '../define-audit'
import { createEngine } from '../engine'
import { auditsWith } from '../house/load-packs'
import { ownProposal, type Proposal, proposals } from './candidates'
import { reasonsAgainst } from './knock-out'
import { type Placed, robustnessOf, tieMargin, type Variant } from './robustness'

const atMost = 5
const atLeast = 3
/** Strengths and weaknesses shown of each candidate. */
const shown = 4

interface Judged {
  readonly proposal: Proposal
  /** Why the profile rules it out; empty: it is feasible. */
  readonly reasons: readonly Localized[]
}

interface Reported {
  readonly proposal: Proposal
  readonly report: Report
}

interface Scored extends Reported {
  readonly total: number
  readonly losses: readonly Loss[]
}

const engine = createEngine()

/** The stacks' reports for the profile, severities and audits asked for last: while a person moves a weight, nothing else changes. */
let remembered: {
  readonly key: string
  readonly audits: readonly Audit[]
  readonly reports: readonly Reported[]
} | null = null

/** A team's own designs are edited between two questions, so their reports are made anew each time. */
function reportsOf(
  feasible: readonly Judged[],
  profile: Profile,
  severities: OwnSeverities,
  audits: readonly Audit[],
): readonly Reported[] {
  const reported = (isOwn: boolean): Reported[] =>
    feasible
      .filter(({ proposal }) => (proposal.scheme === null) === isOwn)
      .map(({ proposal }) => {
        engine.load(proposal.design, profile)
        return { proposal, report: engine.report() }
      })
  engine.setAudits(audits)
  engine.setSeverities(severities)
  const key = JSON.stringify([profile, severities])
  if (remembered?.key !== key || remembered.audits !== audits) {
    remembered = { key, audits, reports: reported(false) }
  }
  return [...remembered.reports, ...reported(true)]
}

const score = (
  { proposal, report }: Reported,
  weights: DimensionWeights,
  infos: ReadonlyMap<string, AuditInfo>,
): Scored => ({
  proposal,
  report,
  total: weightedTotal(report.dimensions, weights) ?? 0,
  losses: pointsLost(report, infos, weights),
})

const placed = ({ proposal: { id, name }, total, report: { dimensions } }: Scored): Placed => ({
  id,
  name,
  total,
  dimensions,
})

/** Where nothing tells two apart they stay in the order of the stacks and variants as they are written. */
const byTotal = (a: Scored, b: Scored): number => b.total - a.total

/** The best of each family, and further variants only where that gives fewer than three. A team's own are always shown. */
function choose(feasible: readonly Scored[], own: number): Scored[] {
  const best = feasible.filter(
    ({ proposal }, n) => feasible.findIndex((o) => o.proposal.family === proposal.family) === n,
  )
  const others = feasible.filter((scored) => !best.includes(scored))
  return [...best.slice(0, atMost + own), ...others.slice(0, Math.max(0, atLeast - best.length))].sort(
    byTotal,
  )
}

/** Audits in which a candidate loses less than the mean of the others, most telling first. */
function strengths(of: Scored, among: readonly Scored[]): Loss[] {
  const others = among.filter((each) => each !== of)
  if (others.length === 0) return []
  const lost = (scored: Scored, audit: string): number =>
    scored.losses.find((loss) => loss.audit === audit)?.points ?? 0
  const audits = [...new Set(others.flatMap(({ losses }) => losses.map(({ audit }) => audit)))]
  return audits
    .filter((audit) => of.report.audits.some(({ id, state }) => id === audit && state === 'scored'))
    .map((audit) => ({
      audit,
      points: others.reduce((sum, other) => sum + lost(other, audit), 0) / others.length - lost(of, audit),
    }))
    .filter(({ points }) => points > 0.05)
    .sort((a, b) => b.points - a.points || (a.audit < b.audit ? -1 : 1))
    .slice(0, shown)
}

function candidate(
  scored: Scored,
  index: number,
  among: readonly Scored[],
  robustness: CandidateRobustness,
): Candidate {
  const { proposal, report, total, losses } = scored
  const before = among[index - 1]
  return {
    id: proposal.id,
    scheme: proposal.scheme,
    name: proposal.name,
    summary: proposal.summary,
    changes: proposal.changes,
    nature: proposal.nature,
    technologies: proposal.technologies,
    rank: index + 1,
    total,
    dimensions: perDimension((dimension) => report.dimensions[dimension].score),
    coverage: report.coverage,
    strengths: strengths(scored, among),
    weaknesses: losses.slice(0, shown),
    tie: before !== undefined && before.total - total < tieMargin,
    robustness,
  }
}

/**
 * Ranks the stacks for a project: each feasible one scored by the same rules as a drawn design, best of each scheme
 * first. Three to five candidates and the team's own; what the project rules out stays in the list with the reasons.
 * The same profile, weights, severities, rule packs and own stacks always give the same ranking, byte for byte.
 */
export function rankCandidates(
  profile: Profile,
  weights: DimensionWeights = equalWeights,
  severities: OwnSeverities = {},
  rulePacks: readonly RulePack[] = [],
  own: readonly Scenario[] = [],
): Ranking {
  const audits = auditsWith(rulePacks)
  const infos = new Map<string, AuditInfo>(audits.map((audit) => [audit.id, audit]))
  const judged = [...proposals, ...own.map(ownProposal)].map(
    (proposal): Judged => ({ proposal, reasons: reasonsAgainst(proposal, profile) }),
  )
  const feasible = reportsOf(
    judged.filter(({ reasons }) => reasons.length === 0),
    profile,
    severities,
    audits,
  )
    .map((reported) => score(reported, weights, infos))
    .sort(byTotal)
  const chosen = choose(feasible, own.length)
  const knockedOut = judged
    .filter(({ proposal, reasons }) => reasons.length > 0 && proposal.changes === null)
    .map(
      ({ proposal: { id, scheme, name, nature, technologies }, reasons }): KnockedOut => ({
        id,
        scheme,
        name,
        nature,
        technologies,
        reasons,
      }),
    )
  const variants = feasible
    .filter((scored) => !chosen.includes(scored))
    .flatMap((scored): Variant[] => {
      const of = chosen.find(({ proposal }) => proposal.family === scored.proposal.family)
      return of ? [{ ...placed(scored), of: of.proposal.id }] : []
    })
  const stated = features.filter((feature) => profile[feature] !== undefined).length
  const robustness = robustnessOf(chosen.map(placed), variants, weights, stated)
  return {
    candidates: chosen.flatMap((scored, index) => {
      const own = robustness.candidates[index]
      return own ? [candidate(scored, index, chosen, own)] : []
    }),
    knockedOut,
    confidence: stated / features.length,
    robustness: robustness.ranking,
  }
}
