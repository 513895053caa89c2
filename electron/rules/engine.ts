import { planCalls } from '../../shared/commands/registry'
import type { Design } from '../../shared/model/design'
import { emptyDesign } from '../../shared/model/design'
import type { DimensionWeights } from '../../shared/model/dimension-weights'
import { type DesignPatch, invertDesign } from '../../shared/model/patch'
import type { Prices } from '../../shared/model/prices'
import type { Profile } from '../../shared/model/profile'
import type { OwnSeverities } from '../../shared/model/severity'
import { equalWeights, perDimension } from '../../shared/report/dimension'
import type { FixGain, Report } from '../../shared/report/report'
import { type AuditState, DesignAuditState } from './audit-state'
import { audits as allAudits } from './audits/index'
import { Decisions } from './decisions'
import type { Audit } from './define-audit'
import { DesignGraph, type Touched } from './design-graph'
import { type Scores, scoresOf, weighedIn } from './dimension-score'
import { ElementAuditState } from './element-audit-state'
import { FactReader } from './fact-reader'
import { pricing } from './quantities/price-change'
import { rulesVersion } from './rules-version'

/** Scores one design under one profile, and keeps the score up to date edit by edit. */
export interface Engine {
  /** Starts over with another design. */
  load(design: Design, profile: Profile): void
  /** Scores the same design by other audits. The same list again changes nothing. */
  setAudits(audits: readonly Audit[]): void
  /** Takes in an edit. Patches that do not fit the design are the caller's mistake. */
  apply(patches: readonly DesignPatch[]): void
  setProfile(profile: Profile): void
  /** What each dimension counts in the total; equal until this is called. */
  setWeights(weights: DimensionWeights): void
  /** Severities in place of the audits' own; none until this is called. */
  setSeverities(severities: OwnSeverities): void
  /** What the prices of fixes rest on; usual ranges until this is called. They change no score. */
  setPrices(prices: Prices): void
  scores(): Scores
  report(): Report
  /**
   * What each offered fix would truly change, one at a time: applied to the design, scored, taken back. Between two
   * steps the design is as it was, so the caller may stop at any of them, but must not edit and then go on.
   */
  gains(): Generator<FixGain, void, undefined>
}

const nothingTouched = (): Touched => ({ services: new Set(), links: new Set(), aspects: new Set() })

/** A design with everything that is kept of it. */
interface Loaded {
  readonly graph: DesignGraph
  readonly facts: FactReader
  readonly decisions: Decisions
  readonly states: readonly AuditState[]
  readonly weighed: ReturnType<typeof weighedIn>
}

/** An engine over an empty design. */
export function createEngine(initialAudits: readonly Audit[] = allAudits): Engine {
  let audits = initialAudits
  let profile: Profile = {}
  let weights = equalWeights
  let severities: OwnSeverities = {}
  let prices: Prices = {}
  /** `null`: the empty design, which is looked at only if somebody asks what it scores. */
  let loaded: Loaded | null = null

  const lookAt = (design: Design): Loaded => {
    const graph = new DesignGraph(design)
    const facts = new FactReader(graph, profile)
    const decisions = new Decisions(design)
    const states = audits.map((audit) =>
      audit.over === 'design'
        ? new DesignAuditState(audit, facts, profile, decisions.of(audit.id))
        : new ElementAuditState(audit, graph, facts, profile, decisions.of(audit.id)),
    )
    for (const state of states) state.reset(profile)
    return { graph, facts, decisions, states, weighed: weighedIn(states, severities) }
  }
  const current = (): Loaded => {
    loaded ??= lookAt(emptyDesign())
    return loaded
  }

  const apply = (patches: readonly DesignPatch[]): void => {
    const { graph, facts, decisions, states } = current()
    const touched = nothingTouched()
    graph.apply(patches, touched)
    const decided = decisions.apply(patches)
    if (touched.aspects.size === 0 && decided.size === 0) return
    facts.update(touched)
    for (const state of states) {
      if (decided.has(state.audit.id)) state.reset(profile)
      else state.update(touched, profile)
    }
  }

  const scores = (): Scores => scoresOf(current().weighed, weights)

  return {
    load(design, newProfile) {
      profile = newProfile
      loaded = lookAt(design)
    },
    apply,
    scores,
    setAudits(newAudits) {
      if (newAudits === audits) return
      audits = newAudits
      if (loaded) loaded = lookAt(loaded.graph.design)
    },
    setProfile(newProfile) {
      profile = newProfile
      loaded?.facts.setProfile(profile)
      for (const state of loaded?.states ?? []) state.reset(profile)
    },
    setWeights(newWeights) {
      weights = newWeights
    },
    setSeverities(newSeverities) {
      severities = newSeverities
      if (loaded) loaded = { ...loaded, weighed: weighedIn(loaded.states, severities) }
    },
    setPrices(newPrices) {
      prices = newPrices
    },
    report: () => ({
      rules: rulesVersion,
      ...scores(),
      audits: current().states.map((state) => state.result()),
    }),
    *gains() {
      const { graph, states } = current()
      const before = scores()
      const priceOf = pricing(graph.design, profile, prices)
      for (const fix of states.flatMap((state) => state.result().fixes)) {
        const planned = planCalls(graph.design, fix.calls)
        if (!planned.ok || planned.value.length === 0) continue
        const price = priceOf(planned.value)
        apply(planned.value)
        const after = scores()
        apply(invertDesign(planned.value))
        yield {
          fix: fix.id,
          total: (after.total ?? 0) - (before.total ?? 0),
          dimensions: perDimension(
            (d) => (after.dimensions[d].score ?? 0) - (before.dimensions[d].score ?? 0),
          ),
          price,
        }
      }
    },
  }
}

/** Scores a design from nothing: what the incremental score must always equal. */
export function evaluate(
  design: Design,
  profile: Profile,
  weights: DimensionWeights = equalWeights,
  severities: OwnSeverities = {},
  audits: readonly Audit[] = allAudits,
): Report {
  const engine = createEngine(audits)
  engine.setSeverities(severities)
  engine.setWeights(weights)
  engine.load(design, profile)
  return engine.report()
}
