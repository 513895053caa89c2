import type { ClassId } from '../base/ids'
import { type ClassElement, isAbstraction } from '../model/classes/class-element'
import type { Pattern, PatternRole } from './pattern'

/**
 * Roles for classes, by role: abstractions play abstract roles, a stereotype goes to the role of the same one, all others
 * to the first role that still needs somebody. A class for which no role is left plays none.
 */
export function suggestedRoles(
  { roles }: Pattern,
  classes: readonly ClassElement[],
): ReadonlyMap<string, readonly ClassId[]> {
  const found = new Map<string, ClassId[]>()
  const room = ({ id, most }: PatternRole): number => most - (found.get(id)?.length ?? 0)
  const need = ({ id, least }: PatternRole): number => least - (found.get(id)?.length ?? 0)
  for (const each of classes) {
    const fitting = roles.filter(
      (role) => room(role) > 0 && (role.abstraction === true) === isAbstraction(each),
    )
    const role =
      fitting.find(({ stereotype }) => stereotype !== undefined && stereotype === each.stereotype) ??
      fitting.find((candidate) => need(candidate) > 0) ??
      fitting[0]
    if (role) found.set(role.id, [...(found.get(role.id) ?? []), each.id])
  }
  return found
}
