import type { Box } from '../positioned-view'

/** A box as it stood, and as it stands after it grew or was moved. */
export interface Standing<I extends string> {
  readonly id: I
  readonly before: Box
  readonly now: Box
}

/** px that boxes keep from each other, unless they stood closer already; a line with its heads fits in between. */
const leastGap = 32
/** Boxes are moved by whole steps of this many px. */
const step = 8

const right = (box: Box): number => box.x + box.width
const bottom = (box: Box): number => box.y + box.height
const shareColumn = (a: Box, b: Box): boolean => a.x < right(b) && right(a) > b.x
const shareRow = (a: Box, b: Box): boolean => a.y < bottom(b) && bottom(a) > b.y

/**
 * Boxes after those that reach further than before have pushed what stood to the right of them or below: just as far as
 * the least gap needs, and only where they would come closer. What lay on each other before may go on doing so.
 *
 * It ends: who pushes down stood higher before, who pushes right stood further left, and every push moves a box on.
 *
 * @returns the boxes in the order of what was given
 */
export function pushApart(boxes: readonly Standing<string>[]): Box[] {
  const now = boxes.map((each) => each.now)
  const queue = [...boxes.keys()].filter((n) => {
    const each = boxes[n]
    return each && (right(each.now) > right(each.before) || bottom(each.now) > bottom(each.before))
  })
  for (let from = queue.shift(); from !== undefined; from = queue.shift())
    for (const n of boxes.keys()) {
      const [pusher, other] = [boxes[from], boxes[n]]
      const [at, box] = [now[from], now[n]]
      if (!pusher || !other || !at || !box || n === from) continue
      const push = pushOf({ before: pusher.before, now: at }, { before: other.before, now: box })
      if (!push) continue
      now[n] = { ...box, [push.axis]: box[push.axis] + Math.ceil(push.by / step) * step }
      if (!queue.includes(n)) queue.push(n)
    }
  return now
}

type Moved = Pick<Standing<string>, 'before' | 'now'>

/** How a box has to make way for another one; `null`: it has not. */
function pushOf(pusher: Moved, other: Moved): { readonly axis: 'x' | 'y'; readonly by: number } | null {
  const gap = {
    x: other.before.x - right(pusher.before),
    y: other.before.y - bottom(pusher.before),
  }
  const lack = {
    x: gap.x < 0 ? 0 : right(pusher.now) + Math.min(gap.x, leastGap) - other.now.x,
    y: gap.y < 0 ? 0 : bottom(pusher.now) + Math.min(gap.y, leastGap) - other.now.y,
  }
  const [column, row] = [shareColumn(pusher.now, other.now), shareRow(pusher.now, other.now)]
  // Right of it and below, covered at the corner: the shorter way out.
  if (column && row && lack.x > 0 && lack.y > 0)
    return lack.x < lack.y ? { axis: 'x', by: lack.x } : { axis: 'y', by: lack.y }
  if (column && lack.y > 0) return { axis: 'y', by: lack.y }
  return row && lack.x > 0 ? { axis: 'x', by: lack.x } : null
}
