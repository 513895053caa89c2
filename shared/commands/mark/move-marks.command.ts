import { z } from 'zod'
import { markIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import { coordinateSchema } from '../../model/placement'
import { defineCommand } from '../define-command'
import { editMarks } from './edit-marks'

/** Moves marks together by some px. A pinned comment keeps its new distance from its element. */
export default defineCommand({
  id: 'mark.move',
  label: { en: 'Move', zh: '移动' },
  args: z.lazy(() =>
    z.strictObject({
      marks: z.array(markIdSchema).max(100_000),
      dx: coordinateSchema,
      dy: coordinateSchema,
    }),
  ),
  plan(design, { marks, dx, dy }) {
    if (dx === 0 && dy === 0) return ok([])
    return ok(
      editMarks(design, marks, (mark) => ({ ...mark, x: within(mark.x + dx), y: within(mark.y + dy) })),
    )
  },
})

/** A tenth of a px is finer than any screen; the whiteboard ends where its coordinates do. */
const within = (value: number): number =>
  Math.max(-1_000_000, Math.min(1_000_000, Math.round(value * 10) / 10))
