import type { Design } from '../../shared/model/design'
import { emptyDesign } from '../../shared/model/design'
import type { DimensionWeights } from '../../shared/model/dimension-weights'
import type { DesignPatch } from '../../shared/model/patch'
import type { Profile } from '../../shared/model/profile'
import type { OwnSeverities } from '../../shared/model/severity'
import { equalWeights } from '../../shared/report/dimension'
import type { AuditResult, Report } from '../../shared/report/report'
import { type AuditState, DesignAuditState } from './audit-state'
import { audits as allAudits } from './audits/index'
import { Decisions } from './decisions'
import type { Audit } from './define-audit'
import { DesignGraph, type Touched } from './design-graph'
import { type Scores, scoresOf, weighedIn } from './dimension-score'
import { ElementAuditState } from './element-audit-state'
import { FactReader } from './fact-reader'
import { rulesVersion } from './rules-version'

/**
 * Scores one design under one profile, and keeps the score up to date edit by edit. It knows no command: what an edit would
 * bring is told by `trials.ts`.
 */
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
  scores(): Scores
  report(): Report
  /** What a report says of one audit; `undefined`: there is no such audit. */
  resultOf(audit: string): AuditResult | undefined
  /** `100 * sum w s / sum w`, 0…100, over some of the audits, by what they weigh in all dimensions; `null` where none is scored. */
  focus(audits: ReadonlySet<string>): number | null
  /** The design as it stands. */
  design(): Design
  profile(): Profile
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
      for (const state of loaded?.states ?? []) state.setProfile(profile)
    },
    setWeights(newWeights) {
      weights = newWeights
    },
    setSeverities(newSeverities) {
      severities = newSeverities
      if (loaded) loaded = { ...loaded, weighed: weighedIn(loaded.states, severities) }
    },
    report: () => ({
      rules: rulesVersion,
      ...scores(),
      audits: current().states.map((state) => state.result()),
    }),
    resultOf: (audit) =>
      current()
        .states.find((state) => state.audit.id === audit)
        ?.result(),
    focus(audits) {
      let [kept, possible] = [0, 0]
      for (const state of current().states) {
        if (!audits.has(state.audit.id)) continue
        const standing = state.standing()
        if (standing.state !== 'scored') continue
        const weight = Object.values(state.audit.weights).reduce((sum, each) => sum + each, 0)
        kept += weight * standing.score
        possible += weight
      }
      return possible === 0 ? null : (kept / possible) * 100
    },
    design: () => current().graph.design,
    profile: () => profile,
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
