import { z } from 'zod'
import { patternIdSchema } from '../../base/ids'
import { err, ok } from '../../base/result'
import { patterns } from '../../catalog/pattern-list'
import { defineCommand } from '../define-command'
import { fillPattern } from './fill-pattern'

/** Adds what a pattern lacks: players, members, relations. Nothing where it is complete, or not known. */
export default defineCommand({
  id: 'pattern.complete',
  label: { en: 'Complete pattern', zh: '补全设计模式' },
  args: z.lazy(() => z.strictObject({ pattern: patternIdSchema })),
  plan(design, args) {
    const use = design.patterns.get(args.pattern)
    if (!use) return err({ code: 'element-not-found', element: args.pattern })
    const pattern = patterns.get(use.pattern)
    return ok(pattern ? [...fillPattern(design, pattern, use, { suggested: false }).patches] : [])
  },
})
