import type { Mark } from '../../model/marks/mark'

const slideOf = ({ content }: Mark): number | undefined =>
  content.kind === 'frame' ? content.slide : undefined

/**
 * The frames among some marks in the order in which they are presented: those with a number at their place, the others
 * round them in reading order.
 */
export function framesInOrder(marks: readonly Mark[]): Mark[] {
  const frames = inReadingOrder(marks.filter(({ content }) => content.kind === 'frame'))
  const ordered = frames.filter((frame) => slideOf(frame) === undefined)
  const numbered = frames.flatMap((frame) => {
    const slide = slideOf(frame)
    return slide === undefined ? [] : [{ frame, slide }]
  })
  for (const { frame, slide } of numbered.sort((a, b) => a.slide - b.slide))
    ordered.splice(slide - 1, 0, frame)
  return ordered
}

/**
 * Row by row from top to bottom, and in a row from left to right. A frame belongs to the row of the topmost one that its
 * middle lies beside.
 */
function inReadingOrder(frames: readonly Mark[]): Mark[] {
  const ordered: Mark[] = []
  let left = [...frames].sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1))
  for (let [top] = left; top; [top] = left) {
    const foot = top.y + top.height
    const first = top
    const isInRow = (mark: Mark): boolean => mark === first || mark.y + mark.height / 2 < foot
    ordered.push(...left.filter(isInRow).sort((a, b) => a.x - b.x || a.y - b.y))
    left = left.filter((mark) => !isInRow(mark))
  }
  return ordered
}
