import { type RefObject, useEffect, useRef } from 'react'

/**
 * Takes the keyboard focus once it is asked to, even if the element is drawn only then: what is out of sight is not in
 * the page.
 *
 * @param onTaken the same function between renders
 */
export function useAskedFocus<E extends HTMLElement | SVGElement>(
  asked: boolean,
  onTaken: () => void,
): RefObject<E | null> {
  const element = useRef<E>(null)
  useEffect(() => {
    if (!asked) return
    element.current?.focus({ preventScroll: true })
    onTaken()
  }, [asked, onTaken])
  return element
}
