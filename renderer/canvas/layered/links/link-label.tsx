import { memo, useMemo } from 'react'
import { drawLinkLabel } from '../../../../shared/shapes/link/link-shape'
import type { EdgeRoute } from '../../../../shared/views/positioned-view'
import { DrawingView } from '../../drawing-view'
import { useLight } from '../nodes/standing-out'

interface LinkLabelProps {
  readonly route: EdgeRoute
  readonly selected: boolean
}

/** What a link says, in its pill. The pointer reaches through it to the line below. */
export const LinkLabel = memo(function LinkLabel({ route, selected }: LinkLabelProps) {
  const light = useLight(route.link)
  const label = useMemo(
    () => drawLinkLabel(route, { selected, lit: light === 'lit' }),
    [route, selected, light],
  )
  return (
    <g className={`line-${light}`}>
      <DrawingView drawing={label} />
    </g>
  )
})
