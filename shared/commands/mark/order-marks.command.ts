import { z } from 'zod'
import { markIdSchema } from '../../base/ids'
import { ok } from '../../base/result'
import type { Design } from '../../model/design'
import type { Mark } from '../../model/marks/mark'
import type { DesignPatch } from '../../model/patch'
import { defineCommand } from '../define-command'
import { backOrder, frontOrder } from './new-marks'

/** Brings marks in front of everything on their boards, or behind everything. Among themselves they stay in order. */
export default defineCommand({
  id: 'mark.order',
  label: { en: 'Bring to front or send to back', zh: '调整前后次序' },
  args: z.lazy(() =>
    z.strictObject({ marks: z.array(markIdSchema).max(100_000), to: z.enum(['front', 'back']) }),
  ),
  plan(design, { marks, to }) {
    const moved = [...new Set(marks)]
      .flatMap((id) => design.marks.get(id) ?? [])
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    return ok(
      moved.flatMap((mark, index) =>
        ordered(design, mark, to === 'front' ? index : index + 1 - moved.length, to),
      ),
    )
  },
})

function ordered(design: Design, before: Mark, step: number, to: 'front' | 'back'): DesignPatch[] {
  const order = (to === 'front' ? frontOrder : backOrder)(design, before.board) + step
  return order === before.order
    ? []
    : [{ table: 'marks', id: before.id, before, after: { ...before, order } }]
}
