import type { Shown } from '../../../../shared/views/layered/collapsed'
import type { EdgeRoute, Point, PositionedView } from '../../../../shared/views/positioned-view'
import { useStudio } from '../../../state/studio-store'
import { BendGrips } from '../../lines/shaping/bend-grips'

interface LinkGripsProps {
  readonly shown: Shown
  readonly view: PositionedView
  /** As they are drawn now. */
  readonly routes: readonly EdgeRoute[]
  readonly onMenu?: ((at: Point) => void) | undefined
}

/** What a link that is all that is selected can be shaped by. */
export function LinkGrips({ shown: { design, atBlocks }, view, routes, onMenu }: LinkGripsProps) {
  const only = useStudio(({ selection }) => (selection.size === 1 ? [...selection][0] : undefined))
  const link = only === undefined ? undefined : design.links.get(only)
  const route = link && routes.find((each) => each.link === link.id)
  const source = link && view.nodes.find(({ service }) => service === link.source)
  const target = link && view.nodes.find(({ service }) => service === link.target)
  if (!route || !source || !target || atBlocks.has(link.id)) return null
  const { link: id, points, label } = route
  return (
    <BendGrips
      line={{ id, points, label, source, target, boxes: view.nodes }}
      isShaped={design.lineCourses.has(id)}
      onMenu={onMenu}
    />
  )
}
