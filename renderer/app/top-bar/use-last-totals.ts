import { useEffect, useState } from 'react'
import { useStudio } from '../../state/studio-store'

/**
 * The last known total of each scenario of the open workspace, 0…100. Only the open scenario is scored as it changes;
 * the others show what they had when they were left.
 */
export function useLastTotals(): ReadonlyMap<string, number | null> {
  const [totals, setTotals] = useState<ReadonlyMap<string, number | null>>(new Map())
  useEffect(
    () =>
      useStudio.subscribe((now, before) => {
        const { scenario, score } = now
        if (now.document?.workspace !== before.document?.workspace) setTotals(new Map())
        if (scenario && score && score !== before.score) {
          setTotals((known) => new Map(known).set(scenario, score.report.total))
        }
      }),
    [],
  )
  return totals
}
