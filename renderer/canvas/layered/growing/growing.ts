import type { ServiceId } from '../../../../shared/base/ids'
import { technology } from '../../../../shared/catalog/catalog'
import { call } from '../../../../shared/commands/define-command'
import addService from '../../../../shared/commands/service/add-service.command'
import type { Design } from '../../../../shared/model/design'
import { serviceSize } from '../../../../shared/shapes/service/service-shape'
import { slots, tooClose } from '../../../../shared/views/layered/place-nodes'
import type { NodeBox, Point, PositionedView } from '../../../../shared/views/positioned-view'
import { openDesign, run } from '../../../state/edit'
import { setTool } from '../../tools'
import type { Direction } from '../../walking'
import { nodeAt } from '../adapter/hit-test'
import { openView } from '../adapter/open-view'
import { addedServices, selectAndShow } from '../canvas-actions'
import { type Growing, useCanvas } from '../canvas-state'
import { type LanePlace, landingPlace } from '../gestures/moves'

/** px round a service within which a link that is let go was not meant to lead anywhere. */
const slip = 20
/** More services than these at once are no fan any more. */
const most = 9
/** Rows of a lane in which a free place is looked for. */
const rows = 12

/** Asks which service is to stand where a new link was let go. */
export function growAt(from: ServiceId, end: Growing['end'], at: Point): void {
  const open = openView()
  const node = open?.view.nodes.find(({ service }) => service === from)
  if (!node || nodeAt([grown(node)], at)) return
  const corner = { x: at.x - serviceSize.width / 2, y: at.y - serviceSize.height / 2 }
  useCanvas.setState({ growing: { from, end, corners: [corner], towards: null } })
}

const grown = ({ x, y, width, height }: NodeBox) => ({
  x: x - slip,
  y: y - slip,
  width: width + 2 * slip,
  height: height + 2 * slip,
})

/**
 * Asks which service is to come on one side of another one: to the right and below one that it calls, to the left and
 * above one that calls it. Asked again while the question is open, one more comes; on the other side, one less.
 */
export function growTowards(from: ServiceId, towards: Direction): void {
  const open = openView()
  const node = open?.view.nodes.find(({ service }) => service === from)
  if (!open || !node) return
  const { growing } = useCanvas.getState()
  const count = growing?.from === from && growing.towards === towards ? growing.corners.length + 1 : 1
  const end = towards === 'right' || towards === 'down' ? 'source' : 'target'
  useCanvas.setState({
    growing: { from, end, corners: fan(open.view, node, towards, Math.min(count, most)), towards },
  })
}

/** Another press of the arrow while the question is open. */
export function growAgain(towards: Direction): void {
  const { growing } = useCanvas.getState()
  if (!growing?.towards) return
  if (growing.towards === towards) growTowards(growing.from, towards)
  else if (growing.corners.length > 1)
    useCanvas.setState({ growing: { ...growing, corners: growing.corners.slice(0, -1) } })
}

/** Free places on one side of a service, the nearest to its middle first. */
function fan({ nodes, lanes }: PositionedView, node: NodeBox, towards: Direction, count: number): Point[] {
  const isSideways = towards === 'left' || towards === 'right'
  const sign = towards === 'left' || towards === 'up' ? -1 : 1
  const [first, across] = isSideways
    ? [
        { x: node.x + sign * slots.stepX, y: node.y },
        { x: 0, y: slots.stepY },
      ]
    : [
        { x: node.x, y: node.y + sign * slots.stepY },
        { x: slots.stepX, y: 0 },
      ]
  // Further to the left nothing is placed: it would land elsewhere than it was shown.
  const leftmost = Math.min(first.x, (lanes[0]?.x ?? 0) + slots.left)
  const corners: Point[] = []
  for (let n = 0; corners.length < count && n < 2 * (count + nodes.length); n += 1) {
    // 0, 1, −1, 2, −2 …: from the middle to both sides.
    const aside = Math.ceil(n / 2) * (n % 2 === 1 ? 1 : -1)
    const corner = { x: first.x + aside * across.x, y: first.y + aside * across.y }
    if (corner.x >= leftmost && !nodes.some((other) => tooClose(other, corner))) corners.push(corner)
  }
  return corners
}

/** Adds the services that were asked about, each with its link, in one step. */
export function grow(technologyId: string): void {
  const { growing } = useCanvas.getState()
  const [design, open] = [openDesign(), openView()]
  callOffGrowing()
  if (!growing || !design || !open) return
  const { from, end, corners } = growing
  const direction = end === 'source' ? 'in' : 'out'
  const taken: LanePlace[] = []
  const calls = corners.map((corner) => {
    const place = placeFor(design, open.view, technologyId, corner, taken)
    if (place) taken.push(place)
    return call(addService, {
      technology: technologyId,
      wires: [{ service: from, direction }],
      ...(place ? { at: { x: place.x, y: place.y } } : {}),
    })
  })
  const applied = run(calls)
  if (!applied.ok) return
  setTool('select')
  selectAndShow(addedServices(applied.value))
}

/**
 * A free place for a service in its own lane, where it was asked for or below that. `null`: there is none, and the design
 * finds one.
 */
function placeFor(
  design: Design,
  view: PositionedView,
  technologyId: string,
  corner: Point,
  taken: readonly LanePlace[],
): LanePlace | null {
  const entry = technology(technologyId)
  const wanted = landingPlace(view, corner)
  const lane = view.lanes.find(({ layer }) => layer === entry?.layer)
  if (!entry || !wanted || !lane) return null
  const there = view.nodes
    .filter(({ service }) => design.services.get(service)?.layer === entry.layer)
    .map(({ x, y }) => ({ x: x - lane.x, y: y - lane.y }))
  const isFree = (place: Point): boolean =>
    !there.some((other) => tooClose(other, place)) &&
    !taken.some((other) => other.layer === entry.layer && tooClose(other, place))
  const x = Math.max(slots.left, wanted.x)
  const below = Array.from({ length: rows }, (_, row) => ({ x, y: slots.top + row * slots.stepY }))
  const places = wanted.layer === entry.layer ? [wanted, ...below] : below
  const free = places.find(isFree)
  return free ? { layer: entry.layer, x: free.x, y: free.y } : null
}

/** @returns whether a service was about to be added. */
export function callOffGrowing(): boolean {
  if (!useCanvas.getState().growing) return false
  useCanvas.setState({ growing: null })
  return true
}
