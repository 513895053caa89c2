import type { ShownClasses } from '../../../../shared/views/classes/collapsed-classes'
import type { ClassView } from '../../../../shared/views/classes/positioned-classes'
import type { Point } from '../../../../shared/views/positioned-view'
import { useStudio } from '../../../state/studio-store'
import { BendGrips } from '../../lines/shaping/bend-grips'
import { useClassCanvas } from '../class-canvas-state'
import { typeRelation } from '../gestures/relation-typing'

interface RelationGripsProps {
  readonly shown: ShownClasses
  /** As it is drawn now. */
  readonly view: ClassView
  readonly onMenu?: ((at: Point) => void) | undefined
}

/** What a relation that is all that is selected can be shaped by. */
export function RelationGrips({ shown: { design, atBlocks }, view, onMenu }: RelationGripsProps) {
  const only = useStudio(({ selection }) => (selection.size === 1 ? [...selection][0] : undefined))
  const isTyped = useClassCanvas(({ typing }) => typing !== null)
  const relation = only === undefined ? undefined : design.classRelations.get(only)
  const route = relation && view.routes.find((each) => each.relation === relation.id)
  const source = relation && view.nodes.find((node) => node.class === relation.source)
  const target = relation && view.nodes.find((node) => node.class === relation.target)
  if (!route || !source || !target || isTyped || atBlocks.has(route.relation)) return null
  const { relation: id, points, label } = route
  return (
    <BendGrips
      line={{ id, points, label, source, target, boxes: view.nodes }}
      isShaped={design.lineCourses.has(id)}
      onName={() => typeRelation(id, 'label')}
      onMenu={onMenu}
    />
  )
}
