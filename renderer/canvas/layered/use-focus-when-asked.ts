import { type RefObject, useEffect, useRef } from 'react'
import type { LinkId, ServiceId } from '../../../shared/base/ids'
import { useCanvas } from './canvas-state'

/**
 * Takes the keyboard focus once the canvas hands it over, even if the element is drawn only then: what is out of sight
 * is not in the page.
 */
export function useFocusWhenAsked<E extends HTMLElement | SVGElement>(
  id: ServiceId | LinkId,
): RefObject<E | null> {
  const element = useRef<E>(null)
  const asked = useCanvas((state) => state.focus === id)
  useEffect(() => {
    if (!asked) return
    element.current?.focus({ preventScroll: true })
    useCanvas.setState({ focus: null })
  }, [asked])
  return element
}
