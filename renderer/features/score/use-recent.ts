import { useEffect, useState } from 'react'

/** True for `ms` after `key` changed, and after the component appeared. */
export function useRecent(key: number, ms: number): boolean {
  const [expired, setExpired] = useState<number | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setExpired(key), ms)
    return () => clearTimeout(timer)
  }, [key, ms])
  return expired !== key
}
