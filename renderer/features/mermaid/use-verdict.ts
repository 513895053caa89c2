import { useEffect, useState } from 'react'
import { type Verdict, verify } from './verify'

/** ms that a text stands still before the real Mermaid, a large library, is asked about it. */
const pause = 1500

/** What Mermaid says about a text; `null` while it has not been asked yet. */
export function useVerdict(text: string | null): Verdict | null {
  const [answer, setAnswer] = useState<{ readonly text: string; readonly verdict: Verdict } | null>(null)
  useEffect(() => {
    if (text === null) return
    let current = true
    const timer = setTimeout(async () => {
      const verdict = await verify(text)
      if (current) setAnswer({ text, verdict })
    }, pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text])
  return answer !== null && answer.text === text ? answer.verdict : null
}
