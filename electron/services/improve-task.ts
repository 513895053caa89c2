import type { Design } from '../../shared/model/design'
import type { DimensionWeights } from '../../shared/model/dimension-weights'
import type { RulePack } from '../../shared/model/house-rules/rule-pack'
import type { Prices } from '../../shared/model/prices'
import type { Profile } from '../../shared/model/profile'
import type { OwnSeverities } from '../../shared/model/severity'
import type { Scenario } from '../../shared/model/workspace'
import type { ImprovementRequest } from '../../shared/report/improvement'

/** All that a search for improvements needs, as it is handed to its thread. */
export interface ImproveTask {
  readonly design: Design
  readonly profile: Profile
  readonly weights: DimensionWeights
  readonly prices: Prices
  readonly severities: OwnSeverities
  readonly rulePacks: readonly RulePack[]
  /** Scenarios that the team offers as stacks of its own. */
  readonly offered: readonly Scenario[]
  readonly request: ImprovementRequest
}
