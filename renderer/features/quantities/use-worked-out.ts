import { useEffect, useState } from 'react'
import { errorText } from '../../../shared/base/error-texts'
import { readQuantities, type WorkedOut } from '../../state/read-quantities'
import { notify, useStudio } from '../../state/studio-store'

/** ms that edits must pause before the numbers are worked out again: they need not keep up with a drag. */
const pause = 200

/**
 * The numbers of the open design, asked for once it is scored and while somebody looks. What was worked out for the
 * revision before stays until the next arrives; `null` until the first one of this scenario does.
 */
export function useWorkedOut(): WorkedOut | null {
  const scenario = useStudio((state) => state.scenario)
  const scored = useStudio((state) => state.score?.revision)
  const [latest, setLatest] = useState<WorkedOut | null>(null)
  const known = latest?.scenario === scenario
  useEffect(() => {
    if (scored === undefined) return
    let asked = true
    const read = async (): Promise<void> => {
      const answer = await readQuantities()
      if (!asked) return
      if (answer.ok) setLatest(answer.value)
      else notify('error', errorText(answer.error))
    }
    const timer = setTimeout(() => void read(), known ? pause : 0)
    return () => {
      asked = false
      clearTimeout(timer)
    }
  }, [scored, known])
  return known ? latest : null
}
