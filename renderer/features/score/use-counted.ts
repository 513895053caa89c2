import { useEffect, useRef, useState } from 'react'

/** ms that a changed number takes to arrive. */
const duration = 180

const motionAllowed = (): boolean => !window.matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * A number that counts up or down to its value when it changes, and is there at once where the system asks for
 * reduced motion, or where one of the two is unknown.
 */
export function useCounted(value: number | null): number | null {
  const [shown, setShown] = useState(value)
  const last = useRef(value)
  useEffect(() => {
    const from = last.current
    last.current = value
    if (from === value) return
    const start = performance.now()
    let frame = 0
    const draw = (now: number) => {
      const way =
        from === null || value === null || !motionAllowed() ? 1 : Math.min(1, (now - start) / duration)
      setShown(from === null || value === null || way === 1 ? value : from + (value - from) * easeOut(way))
      if (way < 1) frame = requestAnimationFrame(draw)
    }
    frame = requestAnimationFrame(draw)
    return () => cancelAnimationFrame(frame)
  }, [value])
  return shown
}

const easeOut = (way: number): number => 1 - (1 - way) ** 3
