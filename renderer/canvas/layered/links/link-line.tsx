import { memo, useMemo } from 'react'
import type { Link } from '../../../../shared/model/link'
import { drawLinkLine } from '../../../../shared/shapes/link/link-shape'
import type { EdgeRoute } from '../../../../shared/views/positioned-view'
import { LineElement } from '../../lines/line-element'
import { LineGrips } from '../../lines/line-grips'
import { linkDragHandlers } from '../gestures/link-drag'
import { useLight } from '../nodes/standing-out'
import { useFocusWhenAsked } from '../use-focus-when-asked'

interface LinkLineProps {
  readonly link: Link
  readonly route: EdgeRoute
  readonly selected: boolean
  /** It is all that is selected, and its ends can be moved. */
  readonly alone: boolean
  /** What a screen reader says. */
  readonly name: string
}

/** A link on its route. */
export const LinkLine = memo(function LinkLine({ link, route, selected, alone, name }: LinkLineProps) {
  const { id } = link
  const light = useLight(id)
  const element = useFocusWhenAsked<SVGGElement>(id)
  const drawing = useMemo(
    () => drawLinkLine(route, link, { selected, lit: light === 'lit' }),
    [route, link, selected, light],
  )
  return (
    <LineElement {...{ element, id, name, route, drawing, selected, light }} data={{ 'data-link': id }}>
      {alone && (
        <LineGrips
          line={link}
          points={route.points}
          distance={12}
          handlersOf={(fixed, end) => linkDragHandlers({ fixed, end, link: id })}
        />
      )}
    </LineElement>
  )
})
