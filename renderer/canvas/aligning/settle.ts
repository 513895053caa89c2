import { unionOf } from '../../../shared/views/classes/boxes'
import type { Box, Point } from '../../../shared/views/positioned-view'
import { useStudio } from '../../state/studio-store'
import { stage } from '../stage'
import { showGuides } from './guides'
import { snapMove } from './snap-move'

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
