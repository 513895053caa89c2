import type { Mark } from '../../model/marks/mark'

/**
 * The frames among some marks in reading order: row by row from top to bottom, and in a row from left to right. A frame
 * belongs to the row of the topmost one that its middle lies beside.
 */
export function framesInOrder(marks: readonly Mark[]): Mark[] {
  const ordered: Mark[] = []
  let left = marks
    .filter(({ content }) => content.kind === 'frame')
    .sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1))
  for (let [top] = left; top; [top] = left) {
    const foot = top.y + top.height
    const first = top
    const isInRow = (mark: Mark): boolean => mark === first || mark.y + mark.height / 2 < foot
    ordered.push(...left.filter(isInRow).sort((a, b) => a.x - b.x || a.y - b.y))
    left = left.filter((mark) => !isInRow(mark))
  }
  return ordered
}
