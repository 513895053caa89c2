import type { PointerEvent } from 'react'
import type { DeploymentNodeId } from '../../../../shared/base/ids'
import { headHeight } from '../../../../shared/shapes/deployment/node-shape'
import { useStudio } from '../../../state/studio-store'
import { currentTool } from '../../tools'
import { openDeployment } from '../open-deployment'
import { pressOn } from './carrying'
import { beginMarquee } from './marquee'
import { pointOf } from './pointing'

/** px along the outline of a node that take hold of it. */
const rim = 8

/**
 * The pointer went down on a node. Its title and its outline take hold of it, as does the ground of one that is selected
 * or empty; on any other ground, and with Shift or Ctrl on every ground, a box is drawn that selects what stands there.
 */
export function pressOnPlace(id: DeploymentNodeId, event: PointerEvent): void {
  const open = openDeployment()
  const box = open?.view.nodes.find(({ node }) => node === id)
  if (!open || !box || event.button !== 0 || currentTool() !== 'select') return
  const { x, y } = pointOf(event)
  const isGround =
    y > box.y + headHeight && y < box.y + box.height - rim && x > box.x + rim && x < box.x + box.width - rim
  const holds =
    open.view.nodes.some(({ parent }) => parent === id) || open.view.tiles.some(({ node }) => node === id)
  const adds = event.shiftKey || event.ctrlKey || event.metaKey
  const isSelected = useStudio.getState().selection.has(id)
  if (isGround && (adds || (holds && !isSelected))) beginMarquee(event, adds)
  else pressOn(id, event)
}
