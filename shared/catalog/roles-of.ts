import type { ClassId, PatternId } from '../base/ids'
import type { Localized } from '../base/localized'
import type { Design } from '../model/design'
import { patternName, roleName } from './pattern-list'

/** One role of one pattern that a class plays. */
export interface PlayedRole {
  /** The use of the pattern in the design. */
  readonly pattern: PatternId
  readonly patternName: Localized
  /** Id of the role. */
  readonly role: string
  readonly roleName: Localized
}

/** The roles that classes play, by class, in the order of patterns and roles. Classes without one are not in it. */
export function playedRoles({
  patterns,
}: Pick<Design, 'patterns'>): ReadonlyMap<ClassId, readonly PlayedRole[]> {
  const found = new Map<ClassId, PlayedRole[]>()
  for (const { id, pattern, roles } of patterns.values()) {
    for (const { role, classes } of roles) {
      const played = {
        pattern: id,
        patternName: patternName(pattern),
        role,
        roleName: roleName(pattern, role),
      }
      for (const each of classes) found.set(each, [...(found.get(each) ?? []), played])
    }
  }
  return found
}

/** The roles that one class plays. */
export const rolesOf = (design: Pick<Design, 'patterns'>, id: ClassId): readonly PlayedRole[] =>
  playedRoles(design).get(id) ?? []
