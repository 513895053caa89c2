import type { Localized } from '../../../shared/base/localized'
import { call } from '../../../shared/commands/define-command'
import pasteMarksCommand, { type MarkFragment } from '../../../shared/commands/mark/paste-marks.command'
import { groupsAmong } from '../../../shared/model/group'
import type { Mark } from '../../../shared/model/marks/mark'
import { markBounds } from '../../../shared/shapes/mark/mark-box'
import type { Box } from '../../../shared/views/positioned-view'
import { readClipboard, readMarks, writeMarks } from '../../state/clipboard'
import { openDesign, run } from '../../state/edit'
import { select } from '../../state/selection'
import { useStudio } from '../../state/studio-store'
import { boxAround } from '../box-around'
import type { CanvasDriver } from '../driver'
import { scrollToElements } from '../viewport'
import { addedMarks, middleInSight } from './mark-edits'
import { openMarks, placedMark, selectedMarks } from './open-board'

/** px to the right of and below its original that a copy lies. */
const beside = 24
const duplicate: Localized = { en: 'Duplicate', zh: '复制一份' }

/** Marks with the images that they show, at their places in the view. */
export function fragmentOf(marks: readonly Mark[]): MarkFragment | null {
  const design = openDesign()
  const placed = marks.flatMap((mark) => placedMark(mark) ?? [])
  if (!design || placed.length === 0) return null
  const shown = new Set(placed.flatMap(({ content }) => (content.kind === 'image' ? [content.image] : [])))
  const groups = groupsAmong(design, useStudio.getState().selection)
  return {
    marks: placed,
    ...(groups.length > 0 ? { groups } : {}),
    images: [...shown].flatMap((id) => design.images.get(id) ?? []),
  }
}

/**
 * Puts the selected marks on the clipboard, beside what the view puts there of the other selected elements.
 *
 * @returns false where there was nothing to copy
 */
export async function copyWithMarks(driver: CanvasDriver, hasOthers: boolean): Promise<boolean> {
  const fragment = fragmentOf(selectedMarks())
  if (!fragment) return driver.copySelection()
  const others = hasOthers && (await driver.copySelection()) ? ((await readClipboard()) ?? '') : ''
  return writeMarks(fragment, others)
}

/** Adds the marks that the clipboard holds. @returns whether it holds any. */
export async function pasteMarks(): Promise<boolean> {
  const fragment = await readMarks()
  if (fragment) addCopy(fragment)
  return fragment !== null
}

/** Adds a copy of marks beside them. */
export function duplicateMarks(marks: readonly Mark[]): void {
  const fragment = fragmentOf(marks)
  if (fragment) addCopy(fragment, duplicate)
}

/** Adds a copy beside its original or, where that is out of sight or on another board, in the middle of what is seen. */
function addCopy(fragment: MarkFragment, label?: Localized): void {
  const open = openMarks()
  const box = boxAround(fragment.marks.map(markBounds))
  if (!open || !box) return
  const taken = new Set(open.marks.map(({ x, y }) => `${x},${y}`))
  const isHere = fragment.marks.some(
    (mark) => open.design.marks.has(mark.id) && taken.has(`${mark.x},${mark.y}`),
  )
  let { dx, dy } = isHere || label ? { dx: beside, dy: beside } : towardsMiddle(box)
  while (fragment.marks.some(({ x, y }) => taken.has(`${x + dx},${y + dy}`))) {
    dx += beside
    dy += beside
  }
  const applied = run(call(pasteMarksCommand, { fragment, board: open.board, dx, dy }), label)
  if (!applied.ok) return
  const added = addedMarks(applied.value)
  select(added)
  scrollToElements(added)
}

function towardsMiddle({ x, y, width, height }: Box): { dx: number; dy: number } {
  const middle = middleInSight() ?? { x, y }
  return { dx: Math.round(middle.x - x - width / 2), dy: Math.round(middle.y - y - height / 2) }
}
