import { z } from 'zod'
import { type ClassId, classIdSchema, patternId } from '../../base/ids'
import { err, ok } from '../../base/result'
import { patterns } from '../../catalog/pattern-list'
import type { PatternUse } from '../../model/classes/pattern-use'
import { freshIds } from '../../model/element'
import { coordinateSchema } from '../../model/placement'
import { maxNameLength } from '../../model/service'
import { defineCommand } from '../define-command'
import { type Filled, fillPattern } from './fill-pattern'

/** px between classes that are put down together. */
const column = 300
const row = 220

/**
 * Puts a pattern into the class view. Roles are given to classes that are there, or named for classes to be made; whatever
 * else the use suggests is made, with members and relations.
 */
export default defineCommand({
  id: 'pattern.insert',
  label: { en: 'Insert pattern', zh: '插入设计模式' },
  args: z.lazy(() =>
    z.strictObject({
      pattern: z.string().min(1).max(80),
      /** Absent: the first use of the catalogue. */
      use: z.string().min(1).max(80).optional(),
      roles: z
        .array(
          z.strictObject({
            role: z.string().min(1).max(80),
            classes: z.array(classIdSchema).max(100),
            /** Names of classes that are made for it. */
            make: z.array(z.string().min(1).max(maxNameLength)).max(100).optional(),
          }),
        )
        .max(40)
        .optional(),
      /** Upper left corner of what is made; absent: the view finds a free place. */
      at: z.strictObject({ x: coordinateSchema, y: coordinateSchema }).optional(),
    }),
  ),
  plan(design, args) {
    const pattern = patterns.get(args.pattern)
    if (!pattern) return err({ code: 'unknown-pattern', pattern: args.pattern })
    const given = args.roles ?? []
    for (const id of given.flatMap(({ classes }) => classes))
      if (!design.classes.has(id)) return err({ code: 'element-not-found', element: id })
    const use: PatternUse = {
      id: patternId(freshIds(design).next('p')),
      pattern: pattern.id,
      use: pattern.uses.find(({ id }) => id === args.use)?.id ?? pattern.uses[0]?.id,
      roles: pattern.roles.flatMap(({ id: role, most }) => {
        const classes = [...new Set(playersGiven(given, role))].slice(0, most)
        return classes.length === 0 ? [] : [{ role, classes }]
      }),
    }
    const names = new Map(given.map(({ role, make = [] }) => [role, make]))
    const filled = fillPattern(design, pattern, use, { suggested: true, names })
    return ok([...filled.patches, ...placements(filled, args.at)])
  },
})

const playersGiven = (
  given: readonly { readonly role: string; readonly classes: readonly ClassId[] }[],
  role: string,
): ClassId[] => given.filter((each) => each.role === role).flatMap(({ classes }) => classes)

/** Places of new classes: what the others realise stands above them. */
function placements({ made }: Filled, at: { readonly x: number; readonly y: number } | undefined) {
  if (!at) return []
  const above = made.filter(({ role }) => role.abstraction)
  const below = made.filter(({ role }) => !role.abstraction)
  return [above, below].flatMap((line, n) =>
    line.map(({ id }, place) => ({
      table: 'classPlacements' as const,
      id,
      before: null,
      after: { id, x: at.x + place * column, y: at.y + n * row },
    })),
  )
}
