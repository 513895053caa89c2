import { useEffect, useState } from 'react'
import { errorText } from '../../shared/base/error-texts'
import type { DimensionWeights } from '../../shared/model/dimension-weights'
import type { Profile } from '../../shared/model/profile'
import { offeredScenarios } from '../../shared/model/workspace'
import type { Ranking } from '../../shared/report/ranking'
import { latestOnly } from './latest-only'
import { rankCandidates } from './rank-candidates'
import { notify, useStudio } from './studio-store'

/**
 * The ranking for a profile under given weights, by the rules of the open workspace. While a new one is on its way the
 * last one stays; `null` before the first.
 */
export function useRanking(profile: Profile, weights: DimensionWeights | undefined): Ranking | null {
  const [ranking, setRanking] = useState<Ranking | null>(null)
  const [ask] = useState(() =>
    latestOnly(rankCandidates, (answer) => {
      if (answer.ok) setRanking(answer.value)
      else notify('error', errorText(answer.error))
    }),
  )
  const rulePacks = useStudio(({ document }) => document?.workspace.rulePacks)
  // The main process knows them, too; once one is offered, every edit can change what it scores.
  const offered = useStudio(({ document, revision }) =>
    document && offeredScenarios(document.workspace).length > 0 ? revision : null,
  )
  useEffect(() => ask({ profile, weights, rulePacks, offered }), [ask, profile, weights, rulePacks, offered])
  return ranking
}
