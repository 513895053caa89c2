import type { ScenarioId } from '../base/ids'
import type { DecisionRecord } from './decision-record'
import type { Design, MutableDesign } from './design'
import type { DimensionWeights } from './dimension-weights'
import type { RulePack } from './house-rules/rule-pack'
import type { OwnPerspective } from './own-perspective'
import type { Prices } from './prices'
import type { Profile } from './profile'
import type { AgendaItem } from './session/agenda-item'
import type { Session } from './session/session'
import type { OwnSeverities } from './severity'

/** The head of a scenario: all of it except its design. */
export interface ScenarioHead {
  readonly id: ScenarioId
  readonly name: string
  /** Candidate the scenario started from, such as `A` or `A-compose`; absent for a blank one. */
  readonly candidate?: string | undefined
  /** Its design stands among the candidates, as a stack of the team's own. */
  readonly offered?: true | undefined
  /** Order of the tabs, ascending; ties are broken by id. */
  readonly position: number
  /** It has been put away: it is kept, and shown nowhere but among the archived ones. */
  readonly archived?: true | undefined
  /** It is no scenario of its own, but what one of them was at a moment. */
  readonly snapshot?: Snapshot | undefined
}

/** When a scenario was kept as it was, and what it scored then. */
export interface Snapshot {
  readonly of: ScenarioId
  /** ISO 8601, UTC. */
  readonly at: string
  /** 0…100; `null`: nothing could be scored. */
  readonly total: number | null
}

export interface Scenario {
  readonly head: ScenarioHead
  readonly design: Design
}

export interface MutableScenario {
  head: ScenarioHead
  readonly design: MutableDesign
}

/** One `.pentarch` file: the project and its scenarios. */
export interface Workspace {
  readonly name: string
  readonly profile: Profile
  /** What each dimension counts in every total; absent: all of them the same. */
  readonly weights?: DimensionWeights | undefined
  /** Severities of audits that the project sees differently; absent: none. */
  readonly severities?: OwnSeverities | undefined
  /** What resources cost; absent: nobody stated a price. */
  readonly prices?: Prices | undefined
  /** The team's own rules, in the order of the packs' ids; absent: none. */
  readonly rulePacks?: readonly RulePack[] | undefined
  /** What a session talks about, in its order; absent: nothing. */
  readonly agenda?: readonly AgendaItem[] | undefined
  /** The session that goes on or was the last; absent: there was none. */
  readonly session?: Session | undefined
  /** What was decided, the latest last; absent: nothing yet. */
  readonly records?: readonly DecisionRecord[] | undefined
  /** Ways to look at designs that the team has written down itself, in their order; absent: none. */
  readonly perspectives?: readonly OwnPerspective[] | undefined
  readonly scenarios: ReadonlyMap<string, Scenario>
}

export interface MutableWorkspace {
  name: string
  profile: Profile
  weights?: DimensionWeights | undefined
  severities?: OwnSeverities | undefined
  prices?: Prices | undefined
  rulePacks?: readonly RulePack[] | undefined
  agenda?: readonly AgendaItem[] | undefined
  session?: Session | undefined
  records?: readonly DecisionRecord[] | undefined
  perspectives?: readonly OwnPerspective[] | undefined
  readonly scenarios: Map<string, MutableScenario>
}

/** The scenarios whose designs stand among the candidates; neither a blank one nor one that was put away is a candidate. */
export const offeredScenarios = (workspace: Workspace): Scenario[] =>
  shownScenarios(workspace).filter(({ head, design }) => head.offered && design.services.size > 0)

/** Every scenario in the order of the tabs, with those that were put away and what was kept of them. */
export const orderedScenarios = <S extends Scenario>(workspace: { scenarios: ReadonlyMap<string, S> }): S[] =>
  [...workspace.scenarios.values()].sort(
    (a, b) => a.head.position - b.head.position || (a.head.id < b.head.id ? -1 : 1),
  )

/** The scenarios that have a tab, in its order. */
export const shownScenarios = <S extends Scenario>(workspace: { scenarios: ReadonlyMap<string, S> }): S[] =>
  orderedScenarios(workspace).filter(({ head }) => !head.archived && !head.snapshot)

/** The scenarios that were put away. */
export const archivedScenarios = <S extends Scenario>(workspace: {
  scenarios: ReadonlyMap<string, S>
}): S[] => orderedScenarios(workspace).filter(({ head }) => head.archived && !head.snapshot)

/** What was kept of a scenario, the latest first. */
export const snapshotsOf = <S extends Scenario>(
  workspace: { scenarios: ReadonlyMap<string, S> },
  scenario: string,
): S[] =>
  [...workspace.scenarios.values()]
    .filter(({ head }) => head.snapshot?.of === scenario)
    .sort((a, b) => ((a.head.snapshot?.at ?? '') < (b.head.snapshot?.at ?? '') ? 1 : -1))
