import type { ElementId, ServiceId } from '../base/ids'
import type { Localized } from '../base/localized'
import type { CommandCall } from '../model/command-call'
import type { Severity } from '../model/severity'
import type { PerDimension } from './dimension'
import type { Loss } from './points-lost'
import type { PriceChange } from './price-change'
import type { Range } from './quantities'

/** What a plan goes through, in this order. */
export const roadmapPhases = ['prototype', 'features', 'optimisation'] as const
export type RoadmapPhase = (typeof roadmapPhases)[number]

/**
 * What can go wrong with a change: data have to move; callers meet another behaviour; the team meets a technology that
 * asks for more skill than it has; a part that stands once restarts; there is more to run; or nothing of these.
 */
export const changeRisks = ['data-move', 'behaviour', 'unfamiliar', 'restart', 'operations', 'none'] as const
export type ChangeRisk = (typeof changeRisks)[number]

export const riskLevels = ['high', 'medium', 'low'] as const
export type RiskLevel = (typeof riskLevels)[number]

export interface ItemRisk {
  readonly kind: ChangeRisk
  readonly level: RiskLevel
  /** Services that it is about, as the design has them once the item is done. */
  readonly services: readonly {
    readonly id: ServiceId
    readonly name: string
    readonly technology: string
  }[]
}

/** What is to be done about one finding. Its gain is against the design that the items before it lead to. */
export interface RoadmapItem {
  readonly phase: RoadmapPhase
  /** The audit that asks for it. */
  readonly audit: string
  readonly severity: Severity
  /** What is done, in the order in which it is done. */
  readonly labels: readonly Localized[]
  readonly calls: readonly CommandCall[]
  /** Elements of the design as it stands that the finding points at. */
  readonly elements: readonly ElementId[]
  /** Points of the total, unrounded. */
  readonly gain: number
  readonly dimensions: PerDimension<number>
  /** The total, 0…100, once it is done. */
  readonly reached: number
  readonly price: PriceChange
  /** Person-days. */
  readonly effort: Range
  readonly risk: ItemRisk
  /** Places in the list of those that have to be done before, ascending. */
  readonly needs: readonly number[]
  /** Place of the item that brings the finding about; `null`: it is there today. */
  readonly raisedBy: number | null
}

/** A way from a design as it stands through its findings. */
export interface Roadmap {
  /** The total, 0…100, that it begins at. */
  readonly from: number
  /** In the order in which they are done: phase by phase, and none before what it needs. */
  readonly items: readonly RoadmapItem[]
  /** What still costs points afterwards, most first. */
  readonly remaining: readonly Loss[]
  /** Audits that concern the design and could not be measured. */
  readonly unknown: readonly string[]
  /** Persons who build and run the system, stated or usual for the scale; `null` where neither is known. */
  readonly persons: number | null
}
