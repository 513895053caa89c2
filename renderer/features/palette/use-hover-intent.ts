import { type FocusEvent, type PointerEvent, useEffect, useRef } from 'react'

/** ms that a pointer rests on a row before more is said about it. */
const delay = 500

interface HoverHandlers {
  readonly onPointerEnter: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerLeave: () => void
  readonly onPointerDown: () => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onBlur: () => void
}

/** Tells when a pointer rests on an element or the keyboard comes to it (the element), and when they go (`null`). */
export function useHoverIntent(onChange: (element: HTMLElement | null) => void): HoverHandlers {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const leave = () => {
    clearTimeout(timer.current)
    onChange(null)
  }
  return {
    onPointerEnter: ({ currentTarget }) => {
      timer.current = setTimeout(() => onChange(currentTarget), delay)
    },
    onPointerLeave: leave,
    onPointerDown: leave,
    onFocus: ({ currentTarget }) => currentTarget.matches(':focus-visible') && onChange(currentTarget),
    onBlur: leave,
  }
}
