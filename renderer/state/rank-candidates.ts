import type { Result } from '../../shared/base/result'
import type { DimensionWeights } from '../../shared/model/dimension-weights'
import type { RulePack } from '../../shared/model/house-rules/rule-pack'
import type { Profile } from '../../shared/model/profile'
import type { Ranking } from '../../shared/report/ranking'
import { bridge } from '../bridge/studio-bridge'
import { useStudio } from './studio-store'

/** What the candidates are ranked for. */
export interface RankingQuestion {
  readonly profile: Profile
  /** Absent: equal. */
  readonly weights?: DimensionWeights | undefined
  /** The main process knows them; a question about others is another question. */
  readonly rulePacks?: readonly RulePack[] | undefined
  /** The revision whose scenarios are offered as stacks; `null`: none are. */
  readonly offered?: number | null
}

/**
 * The candidate stacks for a profile under given weights, best first, with those that the profile rules out. Audits
 * are as severe as the open workspace sees them.
 */
export function rankCandidates({ profile, weights }: RankingQuestion): Promise<Result<Ranking>> {
  const severities = useStudio.getState().document?.workspace.severities
  return bridge.invoke('candidates:rank', {
    profile,
    ...(weights && { weights }),
    ...(severities && { severities }),
  })
}
