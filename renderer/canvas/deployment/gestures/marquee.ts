import type { PointerEvent } from 'react'
import type { ElementId } from '../../../../shared/base/ids'
import { overlaps } from '../../../../shared/views/classes/boxes'
import type { Box, Point } from '../../../../shared/views/positioned-view'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'
import { isHeldFast } from '../../grouping/locks'
import { grouped } from '../../grouping/meant'
import { useDeployment } from '../deployment-state'
import { openDeployment } from '../open-deployment'
import { pointOf, slack } from './pointing'

interface Start {
  readonly at: Point
  readonly window: Point
  /** What was selected before. */
  readonly before: ReadonlySet<ElementId>
  /** It adds to what was selected. */
  readonly adds: boolean
}

let start: Start | null = null

/**
 * The pointer went down on the ground of a node: from here on it draws a box. It selects the nodes that lie wholly within
 * and the replicas that it touches: there is little room beside them to begin in. Once it is drawn, the groups that they
 * are in are selected whole; nothing that is locked is.
 */
export function beginMarquee(event: PointerEvent, adds: boolean): void {
  event.stopPropagation()
  const window = { x: event.clientX, y: event.clientY }
  start = { at: pointOf(event), window, before: useStudio.getState().selection, adds }
  document.addEventListener('pointermove', follow)
  document.addEventListener('pointerup', release)
  document.addEventListener('pointercancel', callOffMarquee)
  document.addEventListener('keydown', watchKeys, true)
}

function follow(event: globalThis.PointerEvent): void {
  const open = openDeployment()
  if (!start || !open) return
  const drawn = useDeployment.getState().marquee !== null
  const far = Math.hypot(event.clientX - start.window.x, event.clientY - start.window.y) >= slack
  if (!drawn && !far) return
  const to = pointOf(event)
  const marquee = {
    x: Math.min(start.at.x, to.x),
    y: Math.min(start.at.y, to.y),
    width: Math.abs(to.x - start.at.x),
    height: Math.abs(to.y - start.at.y),
  }
  useDeployment.setState({ marquee })
  const inside = [
    ...open.view.nodes.filter((box) => contains(marquee, box)).map(({ node }) => node),
    ...open.view.tiles.filter((box) => overlaps(marquee, box)).map(({ deployment }) => deployment),
  ].filter((id) => !isHeldFast(id))
  select(start.adds ? [...start.before, ...inside] : inside)
}

export const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

function release(): void {
  // The click that follows is no choice of the node on which the box ended.
  if (useDeployment.getState().marquee) {
    const { selection } = useStudio.getState()
    select([...grouped(selection)].filter((id) => selection.has(id) || !isHeldFast(id)))
    document.addEventListener('click', swallow, true)
    setTimeout(() => document.removeEventListener('click', swallow, true))
  }
  letGo()
}

function swallow(event: MouseEvent): void {
  event.stopPropagation()
  document.removeEventListener('click', swallow, true)
}

function watchKeys(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.stopPropagation()
  event.preventDefault()
  callOffMarquee()
}

/** Selects again what was selected before. */
export function callOffMarquee(): void {
  if (start && useDeployment.getState().marquee) select(start.before)
  letGo()
}

function letGo(): void {
  start = null
  useDeployment.setState({ marquee: null })
  document.removeEventListener('pointermove', follow)
  document.removeEventListener('pointerup', release)
  document.removeEventListener('pointercancel', callOffMarquee)
  document.removeEventListener('keydown', watchKeys, true)
}
