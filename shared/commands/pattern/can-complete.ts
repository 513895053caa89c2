import { type ClassTables, type MissingPart, playersOf } from '../../catalog/missing-parts'
import type { Pattern } from '../../catalog/pattern'
import { entryOf } from '../../catalog/pattern-list'
import type { PatternUse } from '../../model/classes/pattern-use'

/** Whether `fillPattern` would add anything of what is missing: it is asked after every edit, so nothing is planned. */
export const canComplete = (
  design: ClassTables,
  pattern: Pattern,
  use: PatternUse,
  missing: readonly MissingPart[],
): boolean => missing.some((part) => canAdd(design, pattern, use, part))

function canAdd(design: ClassTables, pattern: Pattern, use: PatternUse, part: MissingPart): boolean {
  switch (part.kind) {
    case 'player':
      return true
    case 'abstraction':
      return part.classes.some((id) => {
        const kind = design.classes.get(id)?.kind
        return kind === 'class' || kind === 'dataclass'
      })
    case 'member':
      return part.need.member === 'operation'
        ? part.classes.length > 0
        : lacksTemplate(design, pattern, use, part)
    case 'relation': {
      const targets = playersOf(design, use, part.relation.to)
      return part.classes.some((source) => targets.some(({ id }) => id !== source))
    }
    case 'apart': {
      const allowed = pattern.relations.find(({ from }) => from === part.from)
      const [target] = allowed ? playersOf(design, use, allowed.to) : []
      return part.relations.some(
        (id) => target !== undefined && design.classRelations.get(id)?.source !== target.id,
      )
    }
  }
}

/** Whether a player that needs it lacks such a member of the class that the use has for its role. */
function lacksTemplate(
  design: ClassTables,
  pattern: Pattern,
  use: PatternUse,
  { role, need, classes }: Extract<MissingPart, { readonly kind: 'member' }>,
): boolean {
  const template = entryOf(pattern, use.use)?.players()[role.id]?.[0]
  const list = need.member === 'hidden' ? 'attributes' : 'operations'
  return classes.some((id) => {
    const own = new Set(design.classes.get(id)?.[list].map(({ name }) => name))
    return template?.[list]?.some(({ name }) => !own.has(name))
  })
}
