import { useState } from 'react'

/** The last set again where a new one holds the same. */
export function useSameSet(next: ReadonlySet<string>): ReadonlySet<string> {
  const [last, setLast] = useState(next)
  const isSame = last.size === next.size && [...next].every((id) => last.has(id))
  if (isSame) return last
  setLast(next)
  return next
}
