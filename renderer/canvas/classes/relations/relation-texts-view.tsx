import { memo, useMemo } from 'react'
import { drawRelationTexts } from '../../../../shared/shapes/class/relation-shape'
import type { RelationRoute } from '../../../../shared/views/classes/positioned-classes'
import { useLanguage } from '../../../state/language'
import { DrawingView } from '../../drawing-view'
import { useLight } from '../../layered/nodes/standing-out'

interface RelationTextsProps {
  readonly route: RelationRoute
  readonly selected: boolean
}

/** Label and multiplicities of a relation. The pointer reaches through them to the line below. */
export const RelationTexts = memo(function RelationTexts({ route, selected }: RelationTextsProps) {
  const language = useLanguage()
  const light = useLight(route.relation)
  const drawing = useMemo(
    () => drawRelationTexts(route, language, { selected, lit: light === 'lit' }),
    [route, language, selected, light],
  )
  return (
    <g className={`line-${light}`}>
      <DrawingView drawing={drawing} />
    </g>
  )
})
