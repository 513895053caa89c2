import { z } from 'zod'
import { patternIdSchema } from '../../base/ids'
import { err } from '../../base/result'
import { defineCommand } from '../define-command'
import deleteElements from '../elements/delete-elements.command'

/** Forgets that some classes play the roles of a pattern; the classes stay as they are. */
export default defineCommand({
  id: 'pattern.dissolve',
  label: { en: 'Dissolve pattern', zh: '解除设计模式' },
  args: z.lazy(() => z.strictObject({ pattern: patternIdSchema })),
  plan(design, { pattern }, language) {
    if (!design.patterns.has(pattern)) return err({ code: 'element-not-found', element: pattern })
    return deleteElements.plan(design, { services: [], links: [], elements: [pattern] }, language)
  },
})
