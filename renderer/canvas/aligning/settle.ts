import { unionOf } from '../../../shared/views/classes/boxes'
import type { Box, Point } from '../../../shared/views/positioned-view'
import { useStudio } from '../../state/studio-store'
import { stage } from '../stage'
import { clearGuides, showGuides } from './guides'
import { type Axis, snapMove } from './snap-move'

/** px on the screen within which things are drawn to each other. */
const reach = 8

/** Ctrl or ⌘ is held while the pointer moves: things go exactly where they are put. */
let free = false
window.addEventListener('pointermove', ({ ctrlKey, metaKey }) => (free = ctrlKey || metaKey), true)

/** Whether things that are dragged settle in line and on the grid. */
const snaps = (): boolean => !free && useStudio.getState().settings.snap

/**
 * Where things settle that the pointer has somewhere, all by the same shift, and shows with what they line up.
 *
 * @param corners upper left corners where the pointer has them
 * @param boxes everything that stands in the view, by id, what is dragged included
 */
export function settle<I extends string>(
  corners: ReadonlyMap<I, Point>,
  boxes: ReadonlyMap<I, Box>,
): ReadonlyMap<I, Point> {
  const held = [...corners].flatMap(([id, corner]) => {
    const box = boxes.get(id)
    return box ? [{ ...box, ...corner }] : []
  })
  const moving = unionOf(held)
  if (!moving) return corners
  if (!snaps()) {
    showGuides({ lines: [], gaps: [], held: { x: true, y: true } })
    return corners
  }
  const standing = inSight([...boxes].flatMap(([id, box]) => (corners.has(id) ? [] : [box])))
  const { shift, held: decided, guides } = snapMove(moving, standing, reach / zoom())
  showGuides({ ...guides, held: decided })
  return new Map([...corners].map(([id, { x, y }]) => [id, { x: x + shift.x, y: y + shift.y }]))
}

/** px of the view between places where a stretch of a line settles that lines up with nothing. */
const lineGrid = 8

/**
 * Where a stretch of a line settles that the pointer moves across itself, and shows with what it lines up: edges and
 * middles of boxes, the middle between two of them, or else the grid.
 *
 * @param at the coordinate on `axis` where the pointer has it
 */
export function settleLine(
  axis: Axis,
  at: number,
  { from, to }: { readonly from: Point; readonly to: Point },
  boxes: readonly Box[],
): number {
  if (!snaps()) {
    clearGuides()
    return at
  }
  const [low, high] = [Math.min(from.x, to.x), Math.max(from.x, to.x)]
  const [first, last] = [Math.min(from.y, to.y), Math.max(from.y, to.y)]
  const moving =
    axis === 'x'
      ? { x: at, y: first, width: 0, height: last - first }
      : { x: low, y: at, width: high - low, height: 0 }
  const { shift, held, guides } = snapMove(moving, inSight(boxes), reach / zoom())
  showGuides({
    lines: guides.lines.filter((line) => line.axis === axis),
    gaps: guides.gaps.filter((gap) => gap.axis === axis),
    held,
  })
  return held[axis] ? at + shift[axis] : Math.round(at / lineGrid) * lineGrid
}

const zoom = (): number => stage()?.flow.getViewport().zoom ?? 1

/** Only what a person sees is worth lining up with. */
function inSight(boxes: readonly Box[]): Box[] {
  const now = stage()
  if (!now) return [...boxes]
  const { x, y, zoom } = now.flow.getViewport()
  const { width, height } = now.root.getBoundingClientRect()
  const [left, top] = [-x / zoom, -y / zoom]
  return boxes.filter(
    (box) =>
      box.x < left + width / zoom &&
      box.x + box.width > left &&
      box.y < top + height / zoom &&
      box.y + box.height > top,
  )
}
