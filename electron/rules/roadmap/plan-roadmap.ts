import type { ElementId } from '../../../shared/base/ids'
import { planCalls } from '../../../shared/commands/registry'
import { copyDesign, type Design, type MutableDesign } from '../../../shared/model/design'
import type { DimensionWeights } from '../../../shared/model/dimension-weights'
import { applyToDesign, type DesignPatch, invertDesign } from '../../../shared/model/patch'
import type { Prices } from '../../../shared/model/prices'
import type { Profile } from '../../../shared/model/profile'
import { type OwnSeverities, severities as severityOrder } from '../../../shared/model/severity'
import { equalWeights, perDimension } from '../../../shared/report/dimension'
import { pointsLost } from '../../../shared/report/points-lost'
import type { AuditInfo, AuditResult, FixOffer, Report } from '../../../shared/report/report'
import {
  type Roadmap,
  type RoadmapItem,
  type RoadmapPhase,
  roadmapPhases,
} from '../../../shared/report/roadmap'
import { findingSeverity, withSeverities } from '../../../shared/report/seen-severity'
import { personsOf } from '../audits/team'
import type { Audit } from '../define-audit'
import { createEngine, type Engine } from '../engine'
import { pricing } from '../quantities/price-change'
import { Dependencies } from './dependencies'
import { effortOfEdit } from './effort'
import { phaseOf } from './phase-of'
import { riskOfEdit } from './risk-of'

/** Points that an item has to gain to be worth planning: what does not show at one decimal is none. */
const leastGain = 0.05
/** Fixes of one finding that make one item: each repairs the worst place, so the next one is another place. */
const mostSteps = 10
/** Items that a plan has at most: more of them nobody goes through. */
const mostItems = 40
/** Times that the findings of a phase are gone through, since one repair brings the next. */
const mostRounds = 3

export interface RoadmapOptions {
  readonly weights?: DimensionWeights
  readonly severities?: OwnSeverities
  readonly prices?: Prices
  /** Is told how much of the findings is gone through, as a share, 0…1; it never falls. */
  readonly tell?: (share: number) => void
}

/** A fix, and what it did to the design as it was by then. */
interface Made {
  readonly offer: FixOffer
  readonly patches: readonly DesignPatch[]
}

/** Steps of one finding that were made. */
interface Work {
  readonly labels: FixOffer['label'][]
  readonly calls: FixOffer['calls'][number][]
  readonly patches: DesignPatch[]
}

/**
 * Plans what to do about the findings of a design: phase by phase, the gravest first, each repaired by the fix of its
 * audit that gains most on the design that the items before it lead to. Every item is made on a copy and scored by the
 * engine, so the gains are those that come, and add up to the way from the first total to the last. An item needs
 * those that made what it touches or brought its finding about; since each is planned on top of the others, none
 * stands before what it needs. The same design, profile and options always give the same plan.
 */
export function roadmapOf(
  design: Design,
  profile: Profile,
  { weights = equalWeights, severities = {}, prices = {}, tell = () => {} }: RoadmapOptions,
  audits: readonly Audit[],
): Roadmap {
  const engine = createEngine(audits)
  engine.setWeights(weights)
  engine.setSeverities(severities)
  engine.load(design, profile)
  const infos = new Map(
    withSeverities(audits, severities, design.severities).map((info) => [info.id, info] as const),
  )
  const plan = new Plan(engine, copyDesign(design), infos, { profile, prices, weights })
  const from = engine.scores().total ?? 0
  const shown = new Map(engine.report().audits.map((result) => [result.id, elementsOf(result)]))
  // Findings of an empty design call for a design, not for work on it.
  if (design.services.size > 0)
    for (const [index, phase] of roadmapPhases.entries())
      plan.goThrough(phase, (share) => tell((index + share) / roadmapPhases.length))
  const report = engine.report()
  return {
    from,
    items: plan.items.map((item) => ({ ...item, elements: shown.get(item.audit) ?? [] })),
    remaining: pointsLost(report, infos, weights).filter(({ points }) => points >= leastGain),
    unknown: report.audits.filter(({ state }) => state === 'unknown').map(({ id }) => id),
    persons: personsOf(profile) ?? null,
  }
}

interface Project {
  readonly profile: Profile
  readonly prices: Prices
  readonly weights: DimensionWeights
}

/** The plan so far, and the design that it leads to. */
class Plan {
  readonly items: RoadmapItem[] = []
  readonly #engine: Engine
  readonly #design: MutableDesign
  readonly #infos: ReadonlyMap<string, AuditInfo>
  readonly #project: Project
  readonly #dependencies: Dependencies
  /** What an audit offered when none of it gained anything. */
  readonly #useless = new Map<string, string>()

  constructor(
    engine: Engine,
    design: MutableDesign,
    infos: ReadonlyMap<string, AuditInfo>,
    project: Project,
  ) {
    this.#engine = engine
    this.#design = design
    this.#infos = infos
    this.#project = project
    this.#dependencies = new Dependencies(openIn(engine.report()))
  }

  /**
   * Plans what is due in a phase, and what was due before and came up only now.
   *
   * @param tell is told how much of the phase is gone through, 0…1: the first round is nearly all of it
   */
  goThrough(phase: RoadmapPhase, tell: (share: number) => void): void {
    const due = roadmapPhases.slice(0, roadmapPhases.indexOf(phase) + 1)
    for (let round = 0; round < mostRounds; round += 1) {
      const planned = this.items.length
      const findings = this.#inOrder(due)
      for (const [index, { info }] of findings.entries()) {
        if (round === 0) tell(index / findings.length)
        if (this.items.length === mostItems) return
        this.#repair(info, phase)
      }
      if (this.items.length === planned) return
    }
  }

  /** Findings with a fix that are due: the gravest first, of equally grave ones those that cost most. */
  #inOrder(due: readonly RoadmapPhase[]): { readonly info: AuditInfo; readonly points: number }[] {
    const report = this.#engine.report()
    const lost = new Map(
      pointsLost(report, this.#infos, this.#project.weights).map(({ audit, points }) => [audit, points]),
    )
    const grave = (info: AuditInfo): number => severityOrder.indexOf(info.severity)
    return report.audits
      .flatMap((result) => {
        const info = this.#infos.get(result.id)
        if (!info || result.fixes.length === 0) return []
        return due.includes(phaseOf(info, info.severity)) ? [{ info, points: lost.get(result.id) ?? 0 }] : []
      })
      .sort(
        (a, b) => grave(a.info) - grave(b.info) || b.points - a.points || (a.info.id < b.info.id ? -1 : 1),
      )
  }

  #repair(info: AuditInfo, phase: RoadmapPhase): void {
    const before = copyDesign(this.#design)
    const scoresBefore = this.#engine.scores()
    const found = this.#engine.resultOf(info.id)
    const work: Work = { labels: [], calls: [], patches: [] }
    for (let step = 0; step < mostSteps; step += 1) {
      const made = this.#makeBestFix(info.id)
      if (!made) break
      work.labels.push(made.offer.label)
      work.calls.push(...made.offer.calls)
      work.patches.push(...made.patches)
    }
    if (!found || work.calls.length === 0) return
    const { profile, prices } = this.#project
    const price = pricing(before, profile, prices)(work.patches)
    const after = this.#engine.scores()
    const place = this.items.length
    const { needs, raisedBy } = this.#dependencies.ofItem(
      place,
      info.id,
      work.patches,
      openIn(this.#engine.report()),
    )
    this.items.push({
      phase,
      audit: info.id,
      severity: findingSeverity(info, found.evidence, found.failing, this.#design.severities),
      labels: work.labels,
      calls: work.calls,
      elements: [],
      gain: (after.total ?? 0) - (scoresBefore.total ?? 0),
      dimensions: perDimension(
        (each) => (after.dimensions[each].score ?? 0) - (scoresBefore.dimensions[each].score ?? 0),
      ),
      reached: after.total ?? 0,
      price,
      effort: effortOfEdit(work.patches),
      risk: riskOfEdit(before, work.patches, profile, price),
      needs,
      raisedBy,
    })
  }

  /**
   * Makes the fix of an audit that gains most by now; `null`: none gains anything. A fix that is tried stays in the engine
   * until another one is better, since taking it back takes as long as making it. Fixes that gained nothing are not tried
   * again as long as the audit offers the same.
   */
  #makeBestFix(audit: string): Made | null {
    const offers = this.#engine.resultOf(audit)?.fixes ?? []
    const offered = JSON.stringify(offers)
    if (offers.length === 0 || this.#useless.get(audit) === offered) return null
    let best: Made | null = null
    let most = this.#total() + leastGain
    let inEngine: readonly DesignPatch[] = []
    const putInEngine = (patches: readonly DesignPatch[]): void => {
      if (patches === inEngine) return
      // As one edit: what both touch is looked at once.
      this.#engine.apply([...invertDesign(inEngine), ...patches])
      inEngine = patches
    }
    for (const offer of offers) {
      const planned = planCalls(this.#design, offer.calls)
      if (!planned.ok || planned.value.length === 0) continue
      putInEngine(planned.value)
      const total = this.#total()
      if (total <= most) continue
      best = { offer, patches: planned.value }
      most = total
    }
    putInEngine(best?.patches ?? [])
    if (best) applyToDesign(this.#design, best.patches)
    else this.#useless.set(audit, offered)
    return best
  }

  #total(): number {
    return this.#engine.scores().total ?? 0
  }
}

/** Audits that a report has something to repair of. */
const openIn = ({ audits }: Report): Set<string> =>
  new Set(audits.filter(({ fixes }) => fixes.length > 0).map(({ id }) => id))

const elementsOf = ({ evidence }: AuditResult): ElementId[] => [
  ...new Set(evidence.flatMap(({ elements }) => elements)),
]
