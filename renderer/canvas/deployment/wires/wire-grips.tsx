import type { Design } from '../../../../shared/model/design'
import type { DeploymentView, WireRoute } from '../../../../shared/views/deployment/deployment-boxes'
import type { Point } from '../../../../shared/views/positioned-view'
import { BendGrips } from '../../lines/shaping/bend-grips'

interface WireGripsProps {
  readonly design: Design
  readonly view: DeploymentView
  /** As it is shown now; absent: none can be shaped. */
  readonly wire: WireRoute | undefined
  readonly onMenu?: ((at: Point) => void) | undefined
}

/** What a line between two places can be shaped by. */
export function WireGrips({ design, view: { tiles }, wire, onMenu }: WireGripsProps) {
  const source = wire && tiles.find(({ deployment }) => deployment === wire.from)
  const target = wire && tiles.find(({ deployment }) => deployment === wire.to)
  if (!source || !target) return null
  const { id, points, label } = wire
  return (
    <BendGrips
      line={{ id, points, label, source, target, boxes: tiles }}
      isShaped={design.lineCourses.has(id)}
      onMenu={onMenu}
    />
  )
}
