import { unionOf } from '../../../shared/views/classes/boxes'
import type { Box, Point } from '../../../shared/views/positioned-view'
import { useStudio } from '../../state/studio-store'
import { stage } from '../stage'
import { clearGuides, showGuides } from './guides'
import { type Axis, other, snapMove } from './snap-move'
import { snapStretch } from './snap-stretch'

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
 * Where a stretch of a line settles that the pointer moves across itself, and shows with what it lines up; with nothing,
 * it goes on the grid.
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
  const across = other(axis)
  const [start, end] = [Math.min(from[across], to[across]), Math.max(from[across], to[across])]
  const snapped = snapStretch(axis, at, { start, end }, inSight(boxes), reach / zoom())
  showGuides({ ...snapped.guides, held: { x: true, y: true } })
  return snapped.at ?? Math.round(at / lineGrid) * lineGrid
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
