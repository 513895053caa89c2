import type { ServiceId } from '../base/ids'
import type { Localized } from '../base/localized'
import type { CommandCall } from '../model/command-call'
import type { Feature, Level, Profile } from '../model/profile'
import type { PerDimension } from './dimension'
import type { Range } from './quantities'

/**
 * What a system grows through: one application on one machine, the same in several copies, several services, services on a
 * cluster in the cloud, and parts that a provider runs on demand.
 */
export const stages = ['single', 'scaled', 'services', 'cloud', 'serverless'] as const
export type Stage = (typeof stages)[number]

/** Something that makes a stage what it is, and whether a design has it. */
export interface StageTrait {
  readonly name: Localized
  readonly holds: boolean
}

/**
 * From which figure on the step to a stage is called for. `requests`: a second, that the stage before takes at most, and
 * what is full then. `availability`: share of time that the stage before reaches. `level`: of a feature of the profile,
 * from which the stage scores more than the one before; `null`: from none. `persons`: that it takes to run the stage
 * before, by the hours for running it.
 */
export type StageTrigger =
  | { readonly of: 'requests'; readonly at: Range; readonly full: ServiceId | null }
  | { readonly of: 'availability'; readonly at: Range }
  | { readonly of: 'level'; readonly feature: Feature; readonly at: Level | null }
  | { readonly of: 'persons'; readonly at: Range; readonly after: Range }

/** A stage that a design has not reached, as it would be. */
export interface StageAhead {
  /** The edits that lead to it from the design as it is. */
  readonly calls: readonly CommandCall[]
  /** The profile with the load that the stage is for. */
  readonly load: Profile
  /** The total, 0…100, at that load; `null` where nothing can be scored. */
  readonly total: number | null
  readonly dimensions: PerDimension<number | null>
  /** The total of the stage before at the same load. */
  readonly before: number | null
  /** The total at the load of today. */
  readonly today: number | null
  readonly triggers: readonly StageTrigger[]
  /** Money a month, hours a week and requests a second at the load of the stage. */
  readonly cost: Range
  readonly hours: Range
  readonly capacity: Range | null
  /** Services that it has. */
  readonly parts: number
}

export interface StageState {
  readonly stage: Stage
  /** `past`: the design has left it behind; `here`: it has all of its traits and not those of the next. */
  readonly state: 'past' | 'here' | 'ahead'
  readonly traits: readonly StageTrait[]
  /** Where it is ahead and there is anything to do. */
  readonly ahead: StageAhead | null
}

/** The stages, the earliest first, and where a design stands among them. */
export interface Evolution {
  readonly stages: readonly StageState[]
  /** The total, 0…100, of the design as it is, at the load of today. */
  readonly total: number | null
}
