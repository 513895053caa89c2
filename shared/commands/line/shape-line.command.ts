import { z } from 'zod'
import { partsOfWire } from '../../base/ids'
import { err, ok } from '../../base/result'
import type { Design } from '../../model/design'
import { bendsSchema, type LineCourse, labelPlaceSchema, lineCourseSchema } from '../../model/line-course'
import { defineCommand } from '../define-command'

/**
 * Gives the line of a link, of one between two places, or of a class relation bends, or its label a place. What is not
 * named stays as it is.
 */
export default defineCommand({
  id: 'line.shape',
  label: { en: 'Shape line', zh: '调整线条' },
  args: z.lazy(() =>
    z.strictObject({
      line: lineCourseSchema.shape.id,
      bends: bendsSchema.optional(),
      label: labelPlaceSchema.optional(),
    }),
  ),
  plan(design, { line, bends, label }) {
    if (!hasLine(design, line)) return err({ code: 'element-not-found', element: line })
    const before = design.lineCourses.get(line) ?? null
    const after: LineCourse = { ...before, id: line, ...(bends && { bends }), ...(label && { label }) }
    return ok([{ table: 'lineCourses', id: line, before, after }])
  },
})

function hasLine({ links, classRelations, deployments }: Design, id: string): boolean {
  const [link = id, ...ends] = partsOfWire(id)
  return (links.has(link) || classRelations.has(id)) && ends.every((end) => deployments.has(end))
}
