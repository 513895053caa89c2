import { z } from 'zod'
import { ok } from '../../base/result'
import { lineCourseSchema } from '../../model/line-course'
import { defineCommand } from '../define-command'
import { withoutCourse } from './loose-courses'

/** Takes away bends and label places that people gave lines. Lines without any are passed over. */
export default defineCommand({
  id: 'line.reset',
  label: { en: 'Let the line find its own way', zh: '恢复自动走线' },
  args: z.lazy(() => z.strictObject({ lines: z.array(lineCourseSchema.shape.id).max(100_000) })),
  plan: (design, { lines }) => ok(lines.flatMap((line) => withoutCourse(design, line))),
})
