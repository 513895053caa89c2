import { type RefObject, useEffect, useRef } from 'react'
import type { ElementId } from '../../../../shared/base/ids'
import { useDeployment } from '../deployment-state'

/** Takes the keyboard focus once the deployment canvas hands it over, even if the element is drawn only then. */
export function useFocusAsked(id: ElementId): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  const asked = useDeployment((state) => state.focus === id)
  useEffect(() => {
    if (!asked) return
    element.current?.focus({ preventScroll: true })
    useDeployment.setState({ focus: null })
  }, [asked])
  return element
}
