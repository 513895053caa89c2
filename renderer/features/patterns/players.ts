import type { ClassId } from '../../../shared/base/ids'
import type { Pattern, PatternRole, PatternUseEntry } from '../../../shared/catalog/pattern'
import { suggestedRoles } from '../../../shared/catalog/suggested-roles'
import type { ClassElement } from '../../../shared/model/classes/class-element'
import type { Design } from '../../../shared/model/design'

/** Names for the players of each role, by role; an empty one is a place that nobody takes. */
export type Names = ReadonlyMap<string, readonly string[]>

/** Names as a pattern starts with them: selected classes, then those of the use; a role that may be empty has a place. */
export function startingNames(
  pattern: Pattern,
  use: PatternUseEntry,
  selected: readonly ClassElement[],
  design: Design,
): Names {
  const given = suggestedRoles(pattern, selected)
  return new Map(
    pattern.roles.map(({ id, least }) => {
      const players = (given.get(id) ?? []).flatMap((each) => design.classes.get(each)?.name ?? [])
      const templates = use.players()[id] ?? []
      const count = Math.max(least, players.length, players.length > 0 ? 0 : templates.length, 1)
      return [id, Array.from({ length: count }, (_, n) => players[n] ?? templates[n]?.name ?? '')]
    }),
  )
}

/** The class that a name stands for; absent: one is made. */
export const classNamed = (design: Design, name: string): ClassElement | undefined =>
  [...design.classes.values()].find((each) => each.name === name.trim())

/** Roles as the command takes them: classes that are there, and names of those to be made. */
export function givenRoles(
  design: Design,
  roles: readonly PatternRole[],
  names: Names,
): { readonly role: string; readonly classes: ClassId[]; readonly make: string[] }[] {
  return roles.map(({ id, most }) => {
    const all = (names.get(id) ?? []).map((name) => name.trim()).filter((name) => name !== '')
    const unique = [...new Set(all)].slice(0, most)
    return {
      role: id,
      classes: unique.flatMap((name) => classNamed(design, name)?.id ?? []),
      make: unique.filter((name) => !classNamed(design, name)),
    }
  })
}
