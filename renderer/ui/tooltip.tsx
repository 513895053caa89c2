import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Kbd } from './kbd'
import './tooltip.css'

interface TooltipProps {
  readonly text: string
  readonly shortcut?: string | undefined
  readonly side?: 'below' | 'above'
  /** One element, which the tooltip explains. */
  readonly children: ReactNode
}

interface Place {
  readonly host: Element
  readonly left: number
  readonly top: number
}

/** ms before a tooltip appears, so that a pointer in passing raises none. */
const delay = 450
/** px between the element and its tooltip. */
const gap = 6
/** px that a tooltip keeps from the window's edge. */
const margin = 8

/** Names its only child on hover and on keyboard focus. The child carries its own accessible name. */
export function Tooltip({ text, shortcut, side = 'below', children }: TooltipProps) {
  const wrapper = useRef<HTMLSpanElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [place, setPlace] = useState<Place | null>(null)

  const open = () => {
    const target = wrapper.current?.firstElementChild
    if (!target) return
    const box = target.getBoundingClientRect()
    setPlace({
      host: target.closest('dialog') ?? document.body,
      left: box.left + box.width / 2,
      top: side === 'below' ? box.bottom + gap : box.top - gap,
    })
  }
  const close = () => {
    clearTimeout(timer.current)
    setPlace(null)
  }
  useEffect(() => () => clearTimeout(timer.current), [])

  const keepInWindow = (element: HTMLDivElement | null) => {
    if (!element) return
    const half = element.offsetWidth / 2
    const left = Number.parseFloat(element.style.left)
    element.style.left = `${Math.min(Math.max(left, margin + half), window.innerWidth - margin - half)}px`
  }

  return (
    <span
      ref={wrapper}
      role="none"
      className="tooltip-anchor"
      onPointerEnter={() => {
        timer.current = setTimeout(open, delay)
      }}
      onPointerLeave={close}
      onPointerDown={close}
      onFocus={(event) => event.target.matches(':focus-visible') && open()}
      onBlur={close}
    >
      {children}
      {place &&
        createPortal(
          <div
            ref={keepInWindow}
            role="tooltip"
            className={`tooltip tooltip-${side}`}
            style={{ left: place.left, top: place.top }}
          >
            {text}
            {shortcut && <Kbd keys={shortcut} />}
          </div>,
          place.host,
        )}
    </span>
  )
}
