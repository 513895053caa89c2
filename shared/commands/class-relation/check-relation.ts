import { err, ok, type Result } from '../../base/result'
import { type ClassRelation, isGeneralisation } from '../../model/classes/class-relation'
import type { Design } from '../../model/design'

/** An error where a relation cannot be: an end is gone, a class would be its own base, or there is one like it. */
export function checkRelation(design: Design, relation: ClassRelation): Result<null> {
  const { id, source, target, kind, label } = relation
  for (const end of [source, target])
    if (!design.classes.has(end)) return err({ code: 'element-not-found', element: end })
  if (source === target && isGeneralisation(relation))
    return err({ code: 'self-generalisation', class: source })
  const other = [...design.classRelations.values()].find(
    (each) =>
      each.id !== id &&
      each.source === source &&
      each.target === target &&
      each.kind === kind &&
      each.label === label,
  )
  return other ? err({ code: 'duplicate-relation', relation: other.id }) : ok(null)
}
