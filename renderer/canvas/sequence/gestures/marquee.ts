import type { ElementId } from '../../../../shared/base/ids'
import type { Box, Point } from '../../../../shared/views/positioned-view'
import type { SequenceView } from '../../../../shared/views/sequence/positioned-sequence'
import { extentOf } from '../../../../shared/views/sequence/sequence-view'
import { select } from '../../../state/selection'
import { useStudio } from '../../../state/studio-store'
import { openSequence } from '../adapter/open-sequence'
import { pointAt } from '../adapter/point-at'
import { useSequence } from '../sequence-state'
import type { Follower } from './follow'

export const boxBetween = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

const meet = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height

const holds = (outer: Box, { x, y, width, height }: Box): boolean =>
  x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height

/** What a marquee selects: rows and heads that it touches, fragments that it holds whole. */
function inside(view: SequenceView, box: Box): ElementId[] {
  return [
    ...view.rows.filter((row) => meet(box, extentOf(row))).map(({ id }) => id),
    ...view.fragments.filter((each) => holds(box, each)).map(({ id }) => id),
    ...view.lifelines.filter(({ head }) => meet(box, head)).map(({ participant }) => participant.id),
  ]
}

/** Selects what a rectangle holds; a click selects nothing. @param keep what is selected already */
export function dragMarquee(from: Point, keep: boolean): Follower {
  const before = keep ? [...useStudio.getState().selection] : []
  const end = (): void => useSequence.setState({ held: null })
  return {
    move(event) {
      const open = openSequence()
      const to = pointAt(event)
      if (!open || !to) return
      useSequence.setState({ held: { what: 'marquee', from, to } })
      select([...before, ...inside(open.view, boxBetween(from, to))])
    },
    end(_, moved) {
      end()
      if (!moved) select(before)
    },
    cancel() {
      end()
      select(before)
    },
  }
}
