import type { Design } from '../../../shared/model/design'
import type { DeploymentNodeBox, DeploymentView } from '../../../shared/views/deployment/deployment-boxes'
import { deploymentView } from '../../../shared/views/deployment/deployment-view'
import type { Box, Point } from '../../../shared/views/positioned-view'
import { openDesign } from '../../state/edit'
import { useStudio } from '../../state/studio-store'

let latest: { readonly design: Design; readonly revision: number; readonly view: DeploymentView } | null =
  null

/** The deployment view of a design that is changed in place, worked out once for each revision. */
export function drawnDeployment(design: Design, revision: number): DeploymentView {
  if (latest?.design !== design || latest.revision !== revision)
    latest = { design, revision, view: deploymentView(design) }
  return latest.view
}

/** The open design and its deployment; `null` on the start screen. */
export function openDeployment(): { readonly design: Design; readonly view: DeploymentView } | null {
  const design = openDesign()
  return design && { design, view: drawnDeployment(design, useStudio.getState().revision) }
}

const holds = (box: Box, { x, y }: Point): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height

/** The innermost node at a point. */
export const nodeAt = (
  { nodes }: DeploymentView,
  point: Point,
  passes: (box: DeploymentNodeBox) => boolean = () => true,
): DeploymentNodeBox | undefined => [...nodes].reverse().find((box) => passes(box) && holds(box, point))
