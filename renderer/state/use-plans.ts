import { useEffect } from 'react'
import { startPlanning } from './plans'
import { type Planning, useStudio } from './studio-store'

/** ms that edits must pause before plans are made anew. */
const pause = 400

/**
 * Plans of the open design, made while somebody looks and renewed once edits of it pause; what was made of the design as it
 * is stands at once. `null` until they are asked for.
 */
export function usePlans(): Planning | null {
  const scenario = useStudio((state) => state.scenario)
  const scored = useStudio((state) => state.score?.revision)
  const planning = useStudio((state) => state.planning)
  const known = planning?.scenario === scenario ? planning : null
  const isAsked = known?.revision === scored
  const hasPlans = known !== null
  useEffect(() => {
    if (scored === undefined || isAsked) return
    const timer = setTimeout(startPlanning, hasPlans ? pause : 0)
    return () => clearTimeout(timer)
  }, [scored, isAsked, hasPlans])
  return known
}
