import type { RefObject } from 'react'
import { useAskedFocus } from '../use-asked-focus'
import { focusTaken, useClassCanvas } from './class-canvas-state'

/** Takes the keyboard focus once the canvas hands it to this element or row. */
export const useClassFocus = <E extends HTMLElement | SVGElement>(key: string): RefObject<E | null> =>
  useAskedFocus(
    useClassCanvas((state) => state.focus === key),
    focusTaken,
  )
