import type { Result } from '../../shared/base/result'
import type { Profile } from '../../shared/model/profile'
import type { Ranking } from '../../shared/report/ranking'
import { bridge } from '../bridge/studio-bridge'

/** The candidate stacks for a profile, best first, with those that it rules out. */
export const rankCandidates = (profile: Profile): Promise<Result<Ranking>> =>
  bridge.invoke('candidates:rank', { profile })
