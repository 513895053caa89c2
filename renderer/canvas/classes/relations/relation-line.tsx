import { type MouseEvent, memo, useMemo } from 'react'
import type { ClassRelation } from '../../../../shared/model/classes/class-relation'
import { drawRelationLine } from '../../../../shared/shapes/class/relation-shape'
import type { RelationRoute } from '../../../../shared/views/classes/positioned-classes'
import { textKindAt } from '../../../../shared/views/classes/relation-text-places'
import { useLanguage } from '../../../state/language'
import { useLight } from '../../layered/nodes/standing-out'
import { LineElement } from '../../lines/line-element'
import { LineGrips } from '../../lines/line-grips'
import { stage } from '../../stage'
import { currentTool } from '../../tools'
import { relationName } from '../adapter/class-names'
import { cancelRelation, relationHandlers } from '../gestures/relating'
import { typeRelation } from '../gestures/relation-typing'
import { useClassFocus } from '../use-class-focus'

interface RelationLineProps {
  readonly relation: ClassRelation
  readonly route: RelationRoute
  readonly selected: boolean
  /** It is all that is selected, and its ends can be moved. */
  readonly alone: boolean
  /** Names of the two classes. */
  readonly source: string
  readonly target: string
}

/** A relation on its route. */
export const RelationLine = memo(function RelationLine(props: RelationLineProps) {
  const { relation, route, selected, alone, source, target } = props
  const { id } = relation
  const light = useLight(id)
  const element = useClassFocus<SVGGElement>(id)
  const name = relationName(relation, source, target, useLanguage())
  const drawing = useMemo(
    () => drawRelationLine(route, relation, { selected, lit: light === 'lit' }),
    [route, relation, selected, light],
  )
  const onDoubleClick = (event: MouseEvent): void => {
    event.stopPropagation()
    const at = stage()?.flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
    if (!at || currentTool() !== 'select') return
    cancelRelation()
    typeRelation(id, textKindAt(route, at))
  }
  return (
    <LineElement
      {...{ element, id, name, route, drawing, selected, light, onDoubleClick }}
      data={{ 'data-relation': id }}
    >
      {alone && (
        <LineGrips
          line={relation}
          points={route.points}
          distance={14}
          handlersOf={(fixed, end) => relationHandlers({ fixed, end, relation: id })}
        />
      )}
    </LineElement>
  )
})
