import { planCalls } from '../../shared/commands/registry'
import type { Design } from '../../shared/model/design'
import { emptyDesign } from '../../shared/model/design'
import { type DesignPatch, invertDesign } from '../../shared/model/patch'
import type { Profile } from '../../shared/model/profile'
import { perDimension } from '../../shared/report/dimension'
import type { FixGain, Report } from '../../shared/report/report'
import { type AuditState, DesignAuditState } from './audit-state'
import { audits as allAudits } from './audits/index'
import type { Audit } from './define-audit'
import { DesignGraph, type Touched } from './design-graph'
import { type Scores, scoresOf } from './dimension-score'
import { ElementAuditState } from './element-audit-state'
import { FactReader } from './fact-reader'
import { rulesVersion } from './rules-version'

/** Scores one design under one profile, and keeps the score up to date edit by edit. */
export interface Engine {
  /** Starts over with another design. */
  load(design: Design, profile: Profile): void
  /** Takes in an edit. Patches that do not fit the design are the caller's mistake. */
  apply(patches: readonly DesignPatch[]): void
  setProfile(profile: Profile): void
  scores(): Scores
  report(): Report
  /**
   * What each offered fix would truly change, one at a time: applied to the design, scored, taken back. Between two
   * steps the design is as it was, so the caller may stop at any of them, but must not edit and then go on.
   */
  gains(): Generator<FixGain, void, undefined>
}

const nothingTouched = (): Touched => ({ services: new Set(), links: new Set(), aspects: new Set() })

/** An engine over an empty design; `audits` can be narrowed for tests. */
export function createEngine(audits: readonly Audit[] = allAudits): Engine {
  let profile: Profile = {}
  let graph = new DesignGraph(emptyDesign())
  let facts = new FactReader(graph, profile)
  let states: readonly AuditState[] = []

  const load = (design: Design, newProfile: Profile): void => {
    profile = newProfile
    graph = new DesignGraph(design)
    facts = new FactReader(graph, profile)
    states = audits.map((audit) =>
      audit.over === 'design'
        ? new DesignAuditState(audit, facts, profile)
        : new ElementAuditState(audit, graph, facts, profile),
    )
    for (const state of states) state.reset(profile)
  }

  const apply = (patches: readonly DesignPatch[]): void => {
    const touched = nothingTouched()
    graph.apply(patches, touched)
    if (touched.aspects.size === 0) return
    facts.update(touched)
    for (const state of states) state.update(touched, profile)
  }

  const scores = (): Scores => scoresOf(states)

  load(graph.design, profile)
  return {
    load,
    apply,
    scores,
    setProfile(newProfile) {
      profile = newProfile
      facts.setProfile(profile)
      for (const state of states) state.reset(profile)
    },
    report: () => ({ rules: rulesVersion, ...scores(), audits: states.map((state) => state.result()) }),
    *gains() {
      const before = scores()
      for (const fix of states.flatMap((state) => state.result().fixes)) {
        const planned = planCalls(graph.design, fix.calls)
        if (!planned.ok || planned.value.length === 0) continue
        apply(planned.value)
        const after = scores()
        apply(invertDesign(planned.value))
        yield {
          fix: fix.id,
          total: (after.total ?? 0) - (before.total ?? 0),
          dimensions: perDimension(
            (d) => (after.dimensions[d].score ?? 0) - (before.dimensions[d].score ?? 0),
          ),
        }
      }
    },
  }
}

/** Scores a design from nothing: what the incremental score must always equal. */
export function evaluate(design: Design, profile: Profile): Report {
  const engine = createEngine()
  engine.load(design, profile)
  return engine.report()
}
