import { memo, useMemo } from 'react'
import type { ClassRelation } from '../../../../shared/model/classes/class-relation'
import { drawRelationLine } from '../../../../shared/shapes/class/relation-shape'
import { roundedPath } from '../../../../shared/shapes/link/rounded-path'
import type { RelationRoute } from '../../../../shared/views/classes/positioned-classes'
import type { Point } from '../../../../shared/views/positioned-view'
import { useLanguage } from '../../../state/language'
import { DrawingView } from '../../drawing-view'
import { gripPlace } from '../../grip-place'
import { useLight } from '../../layered/nodes/standing-out'
import { clickElement } from '../../pressing'
import { relationName } from '../adapter/class-names'
import { relationHandlers } from '../gestures/relating'
import { useClassFocus } from '../use-class-focus'

/** px that a grip keeps from the class, whose border would cover it. */
const gripDistance = 14

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

/** A relation on its route. The pointer reaches it from some px away, and by its label. */
export const RelationLine = memo(function RelationLine(props: RelationLineProps) {
  const { relation, route, selected, alone, source, target } = props
  const language = useLanguage()
  const light = useLight(relation.id)
  const element = useClassFocus<SVGGElement>(relation.id)
  const line = useMemo(
    () => drawRelationLine(route, relation, { selected, lit: light === 'lit' }),
    [route, relation, selected, light],
  )
  return (
    <g
      ref={element}
      className={`relation relation-${light}`}
      data-relation={relation.id}
      role="option"
      aria-label={relationName(relation, source, target, language)}
      aria-selected={selected}
      tabIndex={-1}
      onClick={(event) => clickElement(relation.id, event)}
    >
      <path className="relation-reach" d={roundedPath(route.points, 6)} />
      {route.label && (
        <rect
          className="relation-reach-label"
          x={route.label.x}
          y={route.label.y}
          width={route.label.width}
          height={route.label.height}
        />
      )}
      <DrawingView drawing={line} />
      {alone && <Grips relation={relation} points={route.points} />}
    </g>
  )
})

/** The ends of a selected relation, which can be dragged to other classes. */
function Grips({
  relation,
  points,
}: {
  readonly relation: ClassRelation
  readonly points: readonly Point[]
}) {
  const ends = [
    { end: 'target', fixed: relation.target, at: gripPlace(points[0], points[1], gripDistance) },
    { end: 'source', fixed: relation.source, at: gripPlace(points.at(-1), points.at(-2), gripDistance) },
  ] as const
  return ends.map(
    ({ end, fixed, at }) =>
      at && (
        <circle
          key={end}
          className="relation-grip nopan"
          cx={at.x}
          cy={at.y}
          r={5}
          {...relationHandlers({ fixed, end, relation: relation.id })}
        />
      ),
  )
}
