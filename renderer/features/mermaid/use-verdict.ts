import { useEffect, useState } from 'react'
import { type Verdict, verify } from './verify'

/** ms that a text which comes from the design stands still before the real Mermaid is asked about it. */
const pause = 1500

/**
 * Statements from which on Mermaid is asked only when a person wants it: it takes some milliseconds for every member of
 * a class, far less for a line of any other diagram.
 */
const longClassDiagram = 250
const longDiagram = 2500

/** Whether Mermaid takes long to read a text. */
export function isLong(text: string): boolean {
  const lines = text.split('\n')
  const statements = lines.filter((line) => line.trim() !== '' && !line.trimStart().startsWith('%%')).length
  return statements > (lines.includes('classDiagram') ? longClassDiagram : longDiagram)
}

export interface Asking {
  /** What Mermaid says about the text; `null` while it has not answered yet, `waits` while nobody asks. */
  readonly verdict: Verdict | null | 'waits'
  /** Asks at once. */
  readonly ask: () => void
}

/**
 * What Mermaid says about a text: asked once it stands still, or when a person wants it where the text is long.
 *
 * @param isRead whether the text is read anyway, so that asking costs nothing
 */
export function useVerdict(text: string | null, isRead = false): Asking {
  const [answer, setAnswer] = useState<{ readonly text: string; readonly verdict: Verdict } | null>(null)
  const [wanted, setWanted] = useState<string | null>(null)
  const waits = text !== null && !isRead && wanted !== text && isLong(text)
  useEffect(() => {
    if (text === null || waits) return
    let current = true
    const timer = setTimeout(
      async () => {
        const verdict = await verify(text)
        if (current) setAnswer({ text, verdict })
      },
      isRead ? 0 : pause,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text, waits, isRead])
  const verdict = answer !== null && answer.text === text ? answer.verdict : waits ? 'waits' : null
  return { verdict, ask: () => setWanted(text) }
}
