import type { RefObject } from 'react'
import type { LinkId, ServiceId } from '../../../shared/base/ids'
import { useAskedFocus } from '../use-asked-focus'
import { useCanvas } from './canvas-state'

const taken = (): void => useCanvas.setState({ focus: null })

/** Takes the keyboard focus once the canvas hands it over. */
export const useFocusWhenAsked = <E extends HTMLElement | SVGElement>(
  id: ServiceId | LinkId,
): RefObject<E | null> =>
  useAskedFocus(
    useCanvas((state) => state.focus === id),
    taken,
  )
