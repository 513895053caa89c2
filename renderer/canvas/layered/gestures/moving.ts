import { type ElementId, type ServiceId, serviceId } from '../../../../shared/base/ids'
import { call } from '../../../../shared/commands/define-command'
import moveServices from '../../../../shared/commands/service/move-services.command'
import type { NodeBox, Point } from '../../../../shared/views/positioned-view'
import { run } from '../../../state/edit'
import { useStudio } from '../../../state/studio-store'
import { clearGuides, useGuides } from '../../aligning/guides'
import { settle } from '../../aligning/settle'
import { isHeldFast } from '../../grouping/locks'
import { dropShift, shiftCalls, shiftMarks } from '../../marks/gestures/moving-marks'
import { withSelected } from '../../pressing'
import { allPlaces, type OpenView, openView } from '../adapter/open-view'
import { duplicateLabel, pasteFragment } from '../canvas-actions'
import { atRest, useCanvas } from '../canvas-state'
import { fragmentOf } from './fragment'
import { withMembers } from './members-along'
import { lanesUnder, movesFrom } from './moves'

/** ms without another press after which pressed arrows become one edit, should the release of the key be missed. */
const burstPause = 600

/** Escape was pressed with the pointer still down: until it goes up, what it drags stays where it was. */
let calledOff = false
let burst: ReturnType<typeof setTimeout> | undefined

const rest = { preview: atRest.preview, dropLanes: atRest.dropLanes, copying: false }

/** Alt is held while services are dragged: copies of them are let go, and they stay where they are. */
window.addEventListener(
  'pointermove',
  ({ altKey }) => {
    const { preview, copying } = useCanvas.getState()
    if (preview.size > 0 && copying !== altKey) useCanvas.setState({ copying: altKey })
  },
  true,
)

/** The pointer took hold of services; of a locked one it gets none. */
export function grab(_: unknown, { id }: { readonly id: string }): void {
  commitMove()
  calledOff = isHeldFast(id)
}

/** Shows services at other places, by their upper left corners, without changing the design. */
export function previewMove(corners: ReadonlyMap<ServiceId, Point>): void {
  const open = openView()
  if (!open || calledOff) return
  const free = [...corners].filter(([id]) => !isHeldFast(id) && open.shown.blocks.get(id)?.of.kind !== 'lane')
  if (free.length === 0) return
  const preview = new Map([...useCanvas.getState().preview, ...free])
  takeMarksAlong(open.view.nodes, preview)
  useCanvas.setState({ preview, dropLanes: lanesUnder(open.view, preview.values()) })
}

/** Marks that are selected together with what is moved move along with it. */
function takeMarksAlong(nodes: readonly NodeBox[], preview: ReadonlyMap<ServiceId, Point>): void {
  const { selection } = useStudio.getState()
  const node = nodes.find(({ service }) => preview.has(service) && selection.has(service))
  const held = node && preview.get(node.service)
  if (node && held) shiftMarks(held.x - node.x, held.y - node.y)
}

/** Shows the selected services, and the marks with them, some px from where they stand. */
export function shiftServices(dx: number, dy: number): void {
  const { selection } = useStudio.getState()
  const nodes = openView()?.view.nodes.filter(({ service }) => selection.has(service)) ?? []
  calledOff = false
  previewMove(new Map(nodes.map(({ service, x, y }) => [service, { x: x + dx, y: y + dy }])))
}

/** The pointer has services somewhere: they settle in line with what stands there. */
export function dragTo(corners: ReadonlyMap<ServiceId, Point>): void {
  const open = openView()
  if (!open || calledOff || corners.size === 0) return
  const boxes = new Map(open.view.nodes.map((node) => [node.service, node]))
  const placeOf = (id: ElementId): Point | undefined => boxes.get(serviceId(id))
  previewMove(settle(withSelected(corners, placeOf), boxes))
}

/** What was moved where, as a command takes it. */
const heldMoves = (open: OpenView, corners: ReadonlyMap<ServiceId, Point>) =>
  withMembers(open, movesFrom(open.view, corners, useGuides.getState().held))

/** Makes the shown places real: one edit, whatever was moved and however long it took. */
export function commitMove(): void {
  clearTimeout(burst)
  const { preview } = useCanvas.getState()
  const open = openView()
  if (preview.size === 0) return
  const moves = open ? heldMoves(open, preview).filter(({ id }) => open.design.services.has(id)) : []
  const marks = shiftCalls()
  if (moves.length > 0) run([call(moveServices, { moves }), ...marks])
  clearGuides()
  useCanvas.setState(rest)
}

/** The pointer let go of services: they stand there now or, with Alt, copies of them do. */
export function letGo(): void {
  if (useCanvas.getState().copying) copyHere()
  else commitMove()
}

function copyHere(): void {
  const { preview } = useCanvas.getState()
  const open = openView()
  const places = open ? heldMoves(open, preview) : []
  dropShift()
  clearGuides()
  useCanvas.setState(rest)
  if (!open || places.length === 0) return
  const at = new Map(places.map((place) => [place.id, place]))
  const copied = fragmentOf(open.design, allPlaces(open), new Set(at.keys()))
  const fragment = {
    ...copied,
    services: copied.services.map((service) => ({
      ...service,
      layer: at.get(service.id)?.layer ?? service.layer,
    })),
    placements: places.map(({ id, x, y }) => ({ id, x, y })),
  }
  pasteFragment(fragment, { dx: 0, label: duplicateLabel })
}

/** Puts everything back where it was. @returns whether anything was being moved. */
export function cancelMove(): boolean {
  clearTimeout(burst)
  if (useCanvas.getState().preview.size === 0) return false
  calledOff = true
  dropShift()
  clearGuides()
  useCanvas.setState(rest)
  return true
}

/** Moves the selected services by some px. Presses in quick succession become one edit, made by `commitMove`. */
export function nudge(dx: number, dy: number): void {
  const open = openView()
  if (!open) return
  calledOff = false
  const { selection } = useStudio.getState()
  const { preview } = useCanvas.getState()
  const corners = open.view.nodes
    .filter(({ service }) => selection.has(service))
    .map((node): [ServiceId, Point] => {
      const { x, y } = preview.get(node.service) ?? node
      return [node.service, { x: x + dx, y: y + dy }]
    })
  previewMove(new Map(corners))
  clearTimeout(burst)
  burst = setTimeout(commitMove, burstPause)
}
