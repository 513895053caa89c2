import { memo, useMemo } from 'react'
import { drawLinkLabel } from '../../../shared/shapes/link/link-shape'
import type { EdgeRoute } from '../../../shared/views/positioned-view'
import { DrawingView } from '../drawing-view'
import { clickLink } from '../gestures/selecting'
import { useLight } from '../nodes/standing-out'

interface LinkLabelProps {
  readonly route: EdgeRoute
  readonly selected: boolean
}

/** What a link says, in its pill; a click on it means the link, whose line says the same to the keyboard. */
export const LinkLabel = memo(function LinkLabel({ route, selected }: LinkLabelProps) {
  const light = useLight(route.link)
  const label = useMemo(
    () => drawLinkLabel(route, { selected, lit: light === 'lit' }),
    [route, selected, light],
  )
  return (
    <g
      className={`link link-label link-${light}`}
      role="none"
      onClick={(event) => clickLink(route.link, event)}
    >
      <DrawingView drawing={label} />
    </g>
  )
})
