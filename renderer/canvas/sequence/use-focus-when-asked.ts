import { type RefObject, useEffect, useRef } from 'react'
import type { ElementId } from '../../../shared/base/ids'
import { useSequence } from './sequence-state'

/** Takes the keyboard focus once the canvas hands it over, even if the element is drawn only then. */
export function useFocusWhenAsked(id: ElementId): RefObject<SVGGElement | null> {
  const element = useRef<SVGGElement>(null)
  const asked = useSequence((state) => state.focus === id)
  useEffect(() => {
    if (!asked) return
    element.current?.focus({ preventScroll: true })
    useSequence.setState({ focus: null })
  }, [asked])
  return element
}
