import { useEffect, useState } from 'react'
import { errorText } from '../../../shared/base/error-texts'
import type { Profile } from '../../../shared/model/profile'
import type { Ranking } from '../../../shared/report/ranking'
import { rankCandidates } from '../../state/rank-candidates'
import { notify } from '../../state/studio-store'
import { latestOnly } from './latest-only'

/** The ranking for a profile. While a new one is on its way the last one stays; `null` before the first. */
export function useRanking(profile: Profile): Ranking | null {
  const [ranking, setRanking] = useState<Ranking | null>(null)
  const [ask] = useState(() =>
    latestOnly(rankCandidates, (answer) => {
      if (answer.ok) setRanking(answer.value)
      else notify('error', errorText(answer.error))
    }),
  )
  useEffect(() => ask(profile), [ask, profile])
  return ranking
}
