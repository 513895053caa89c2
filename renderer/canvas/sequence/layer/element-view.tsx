import type { ReactNode } from 'react'
import type { ElementId } from '../../../../shared/base/ids'
import { useFocusWhenAsked } from '../use-focus-when-asked'

export type Light = 'plain' | 'lit' | 'faded'

interface ElementViewProps {
  readonly id: ElementId
  /** What a screen reader says. */
  readonly name: string
  /** What a screen reader says after that. */
  readonly description?: string | undefined
  readonly selected: boolean
  readonly light: Light
  readonly x: number
  readonly y: number
  readonly className: string
  readonly children: ReactNode
}

/** One thing of a sequence as an option of the canvas: named, selectable and reachable by the keyboard. */
export function ElementView({
  id,
  name,
  description,
  selected,
  light,
  x,
  y,
  className,
  children,
}: ElementViewProps) {
  const element = useFocusWhenAsked(id)
  return (
    <g
      ref={element}
      className={`sequence-element ${className} sequence-${light}`}
      data-element={id}
      role="option"
      aria-label={name}
      aria-description={description}
      aria-selected={selected}
      tabIndex={-1}
      transform={`translate(${x} ${y})`}
    >
      {children}
    </g>
  )
}
