import { useEffect, useState } from 'react'
import { errorText } from '../../shared/base/error-texts'
import type { StressPicks } from '../../shared/report/stress'
import type { WholeList } from '../../shared/report/worked-out'
import { type ReadQuantities, readQuantities } from './read-quantities'
import { notify, useStudio } from './studio-store'

/** ms that edits must pause before the numbers are worked out again: they need not keep up with a drag. */
const pause = 200

/** No list is asked for as a whole. */
const short: readonly WholeList[] = []

/** Numbers, and what the design was put to for them. */
export interface Numbers extends ReadQuantities {
  readonly picks: StressPicks
  /** Lists of which nothing is left out. */
  readonly whole: readonly WholeList[]
  /** Newer ones are being worked out. */
  readonly outdated: boolean
}

/**
 * The numbers of the open design, asked for once it is scored and while somebody looks. What was worked out before
 * stays until the next arrives; `null` until the first one of this scenario does.
 */
export function useWorkedOut(picks: StressPicks, whole: readonly WholeList[] = short): Numbers | null {
  const scenario = useStudio((state) => state.scenario)
  const scored = useStudio((state) => state.score?.revision)
  const [latest, setLatest] = useState<Omit<Numbers, 'outdated'> | null>(null)
  const known = latest?.scenario === scenario
  useEffect(() => {
    if (scored === undefined) return
    let asked = true
    const read = async (): Promise<void> => {
      const answer = await readQuantities(picks, whole)
      if (!asked) return
      if (!answer.ok) {
        notify('error', errorText(answer.error))
        // Nothing newer comes of this question.
        setLatest((numbers) => numbers && { ...numbers, revision: scored, picks, whole })
      } else if (answer.value) setLatest({ ...answer.value, picks, whole })
    }
    const timer = setTimeout(() => void read(), known ? pause : 0)
    return () => {
      asked = false
      clearTimeout(timer)
    }
  }, [scored, known, picks, whole])
  if (!known) return null
  const isOther = latest.picks !== picks || latest.whole !== whole
  return { ...latest, outdated: isOther || (scored !== undefined && latest.revision < scored) }
}
