import { type KeyboardEvent, useState } from 'react'

/** Which of the options below a search box is marked, and how keys move the mark. */
interface MarkedOption {
  /** Place of the marked option; -1: there is none. */
  readonly at: number
  readonly mark: (at: number) => void
  /** Up and down move the mark round, Enter chooses. @returns whether the key meant that */
  readonly onKey: (event: KeyboardEvent, choose: (at: number) => void) => boolean
}

/** @param count number of options that are shown */
export function useMarkedOption(count: number): MarkedOption {
  const [marked, mark] = useState(0)
  const at = Math.min(marked, count - 1)
  const onKey = (event: KeyboardEvent, choose: (at: number) => void): boolean => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) mark((at + step + count) % Math.max(1, count))
    else if (event.key === 'Enter' && at >= 0) choose(at)
    else return false
    event.preventDefault()
    return true
  }
  return { at, mark, onKey }
}
