import type { PointerEvent } from 'react'
import type { DeploymentNodeId, ElementId } from '../../../../shared/base/ids'
import type { Localized } from '../../../../shared/base/localized'
import type { Design } from '../../../../shared/model/design'
import type { Point } from '../../../../shared/views/positioned-view'
import { openDesign, run } from '../../../state/edit'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'
import { isHeldFast } from '../../grouping/locks'
import { meantBy } from '../../grouping/meant'
import { dropShift, shiftCalls, shiftMarks } from '../../marks/gestures/moving-marks'
import { currentTool } from '../../tools'
import { type Carry, useDeployment } from '../deployment-state'
import { canLand, homeOf, landingCalls, movedNodes, topmost } from '../landing'
import { nodeAt, openDeployment } from '../open-deployment'
import { pointOf, slack } from './pointing'

const moveLabel: Localized = { en: 'Move', zh: '移动' }

interface Press {
  readonly element: ElementId
  readonly from: Point
  readonly window: Point
}

let press: Press | null = null

/** The pointer went down on a node or on replicas: from here on they can be dragged. */
export function pressOn(element: ElementId, event: PointerEvent): void {
  if (event.button !== 0 || currentTool() !== 'select' || useDeployment.getState().carry) return
  event.stopPropagation()
  press = { element, from: pointOf(event), window: { x: event.clientX, y: event.clientY } }
  document.addEventListener('pointermove', follow)
  document.addEventListener('pointerup', release)
  document.addEventListener('pointercancel', callOffCarry)
  document.addEventListener('keydown', watchKeys, true)
}

/** What of the elements can be moved: nothing that is locked. */
const carried = (design: Design, elements: Iterable<ElementId>): Set<ElementId> =>
  topmost(
    design,
    [...elements].filter((id) => !isHeldFast(id)),
  )

function follow(event: globalThis.PointerEvent): void {
  const open = openDeployment()
  if (!press || !open) return
  const { carry } = useDeployment.getState()
  const far = Math.hypot(event.clientX - press.window.x, event.clientY - press.window.y) >= slack
  if (!carry && !far) return
  const { selection } = useStudio.getState()
  const meant = selection.has(press.element) ? selection : meantBy(press.element)
  const elements = carry?.elements ?? carried(open.design, meant)
  if (elements.size === 0) return
  if (meant !== selection) select(meant)
  const at = pointOf(event)
  const [dx, dy] = [at.x - press.from.x, at.y - press.from.y]
  const moved = movedNodes(open.design, elements)
  const target = nodeAt(open.view, at, ({ node }) => !moved.has(node))?.node ?? null
  const stays = target === homeOf(open.design, elements, press.element)
  const refused = !stays && !canLand(open.design, elements, target)
  const adds = event.altKey || event.ctrlKey
  useDeployment.setState({ carry: { elements, dx, dy, target, stays, refused, adds, byKeys: false } })
  shiftMarks(dx, dy)
}

/** Shows the selection some px from where it stands, each in its own node: what moves with marks. */
export function shiftPlaces(dx: number, dy: number): void {
  const open = openDeployment()
  const { selection } = useStudio.getState()
  const elements =
    useDeployment.getState().carry?.elements ?? (open ? carried(open.design, selection) : new Set())
  if (elements.size > 0)
    useDeployment.setState({
      carry: { elements, dx, dy, target: null, stays: true, refused: false, adds: false, byKeys: false },
    })
  shiftMarks(dx, dy)
}

function release(): void {
  land()
  letGo()
}

function watchKeys(event: KeyboardEvent): void {
  const { carry } = useDeployment.getState()
  if (event.key !== 'Escape' || !carry) return
  event.stopPropagation()
  event.preventDefault()
  callOffCarry()
}

function letGo(): void {
  press = null
  document.removeEventListener('pointermove', follow)
  document.removeEventListener('pointerup', release)
  document.removeEventListener('pointercancel', callOffCarry)
  document.removeEventListener('keydown', watchKeys, true)
}

/** Puts everything back where it was. */
export function callOffCarry(): void {
  letGo()
  dropShift()
  useDeployment.setState({ carry: null })
}

/** Ends a move that `shiftPlaces` shows; one that the pointer or the keys of this view hold goes on. */
export function landShift(): void {
  if (press === null && useDeployment.getState().carry?.byKeys !== true) land()
}

/** Lets what is carried stay where it is shown: one edit, whatever was moved. */
export function land(): void {
  const { carry } = useDeployment.getState()
  const open = openDeployment()
  useDeployment.setState({ carry: null })
  if (carry?.refused) dropShift()
  const marks = shiftCalls()
  const calls = [
    ...(carry && open && !carry.refused ? landingCalls(open.design, open.view, carry) : []),
    ...marks,
  ]
  const replicas = new Set([...(open?.design.deployments.values() ?? [])].map(({ id }): ElementId => id))
  const applied = calls.length > 0 ? run(calls, calls.length > 1 ? moveLabel : undefined) : null
  if (carry && applied?.ok) selectReplicas(applied.value, carry, replicas)
}

/** Replicas that are added to their target, or to what stands there of their service, are selected from now on. */
function selectReplicas(
  patches: readonly { readonly table: string; readonly id: string; readonly after: unknown }[],
  { adds }: Carry,
  wasReplica: ReadonlySet<ElementId>,
): void {
  const placed = patches
    .filter(({ table, after }) => table === 'deployments' && after !== null)
    .map(({ id }) => id as ElementId)
  if (placed.length === 0) return
  const stays = (id: ElementId): boolean =>
    !wasReplica.has(id) || (!adds && openDesign()?.deployments.has(id) === true)
  select([...[...useStudio.getState().selection].filter(stays), ...placed])
}

/** Takes what is selected into the hands of the keyboard: it lands on a node that is chosen with Tab or the arrows. */
export function carryWithKeys(): boolean {
  const open = openDeployment()
  if (!open) return false
  const elements = carried(open.design, useStudio.getState().selection)
  if (elements.size === 0) return false
  useDeployment.setState({
    carry: {
      elements,
      dx: 0,
      dy: 0,
      target: null,
      stays: false,
      refused: !canLand(open.design, elements, null),
      adds: false,
      byKeys: true,
    },
  })
  aim(1)
  return true
}

/** The next place that can take what is carried; the free ground is one for nodes. */
export function aim(by: 1 | -1): boolean {
  const open = openDeployment()
  const { carry } = useDeployment.getState()
  if (!open || !carry) return false
  const moved = movedNodes(open.design, carry.elements)
  const places: (DeploymentNodeId | null)[] = [null, ...open.view.nodes.map(({ node }) => node)].filter(
    (node) => (node === null || !moved.has(node)) && canLand(open.design, carry.elements, node),
  )
  if (places.length === 0) return false
  const at = places.indexOf(carry.target)
  const target = places[(Math.max(at, by === 1 ? -1 : 0) + by + places.length) % places.length] ?? null
  useDeployment.setState({ carry: { ...carry, target, refused: false } })
  return true
}
