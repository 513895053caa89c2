import { useEffect, useState } from 'react'
import { errorText } from '../../shared/base/error-texts'
import type { Plans } from '../../shared/report/plans'
import { bridge } from '../bridge/studio-bridge'
import { notify, useStudio } from './studio-store'

/** ms that edits must pause before plans are made anew. */
const pause = 400

interface Planned extends Plans {
  readonly scenario: string
}

/** What can become of the open design, renewed once edits of it pause; `null` until the first plans of it are made. */
export function usePlans(): Plans | null {
  const scenario = useStudio((state) => state.scenario)
  const scored = useStudio((state) => state.score?.revision)
  const [latest, setLatest] = useState<Planned | null>(null)
  const known = latest?.scenario === scenario
  useEffect(() => {
    if (scored === undefined) return
    let asked = true
    const timer = setTimeout(
      () =>
        void bridge.invoke('plans:read', {}).then((answer) => {
          if (!asked) return
          if (!answer.ok) notify('error', errorText(answer.error))
          else if (answer.value) setLatest(answer.value)
        }),
      known ? pause : 0,
    )
    return () => {
      asked = false
      clearTimeout(timer)
    }
  }, [scored, known])
  return known ? latest : null
}
