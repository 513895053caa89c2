import type { ClassId, ClassRelationId } from '../base/ids'
import { type ClassElement, isAbstraction } from '../model/classes/class-element'
import type { ClassRelation } from '../model/classes/class-relation'
import type { PatternUse } from '../model/classes/pattern-use'
import type { Design } from '../model/design'
import { knowing, type MemberNeed, type Pattern, type PatternRelation, type PatternRole } from './pattern'
import { patterns } from './pattern-list'

/** What of a design says whether a pattern is complete in it. */
export type ClassTables = Pick<Design, 'classes' | 'classRelations'>

/** Something without which a pattern is not complete, with the classes, or relations, at which that shows. */
export type MissingPart =
  | { readonly kind: 'player'; readonly role: PatternRole; readonly present: number }
  | { readonly kind: 'abstraction'; readonly role: PatternRole; readonly classes: readonly ClassId[] }
  | {
      readonly kind: 'member'
      readonly role: PatternRole
      readonly need: MemberNeed
      readonly classes: readonly ClassId[]
    }
  | { readonly kind: 'relation'; readonly relation: PatternRelation; readonly classes: readonly ClassId[] }
  | {
      readonly kind: 'apart'
      readonly from: string
      readonly to: string
      readonly relations: readonly ClassRelationId[]
    }

export interface Completeness {
  /** 0…1: roles, relations and members that are there, of those that the pattern asks for. */
  readonly share: number
  readonly missing: readonly MissingPart[]
}

/** The classes that play a role, as far as they exist. */
export function playersOf(design: ClassTables, use: PatternUse, role: string): ClassElement[] {
  const ids = new Set(use.roles.filter((each) => each.role === role).flatMap(({ classes }) => classes))
  return [...ids].flatMap((id) => design.classes.get(id) ?? [])
}

/** Members of a class that are what a role asks for. */
export function membersFor({ member }: MemberNeed, { attributes, operations }: ClassElement): number {
  switch (member) {
    case 'operation':
      return operations.filter(({ visibility }) => visibility === 'public').length
    case 'access':
      return operations.filter(({ binding }) => binding !== 'instance').length
    case 'hidden':
      return attributes.filter((each) => each.static && each.visibility !== 'public').length
  }
}

/** Whether a relation is one that the pattern asks for between two roles. */
export const suits = ({ kind, or = [] }: PatternRelation, relation: ClassRelation): boolean =>
  relation.kind === kind || or.includes(relation.kind)

/**
 * What a pattern asks for in a design, and what of it is missing. Each role, relation and kind of member counts the same,
 * by the share of players that have it; a role that nobody plays counts its least number of players. More players never
 * count less than fewer.
 * @returns `null` for a pattern that the catalogue does not know
 */
export function completenessOf(design: ClassTables, use: PatternUse): Completeness | null {
  const pattern = patterns.get(use.pattern)
  if (!pattern) return null
  const shares: number[] = []
  const missing: MissingPart[] = []
  const ask = (share: number, part: () => MissingPart): void => {
    shares.push(share)
    if (share === 1) return
    const lacking = part()
    // Where nobody plays a role, that says all.
    if (!('classes' in lacking) || lacking.classes.length > 0) missing.push(lacking)
  }
  const players = new Map(pattern.roles.map(({ id }) => [id, playersOf(design, use, id)]))
  const of = (role: string): readonly ClassElement[] => players.get(role) ?? []
  for (const role of pattern.roles) askRole(role, of(role.id), use.use, ask)
  const outgoing = relationsBySource(design, use)
  for (const relation of pattern.relations) {
    const from = of(relation.from)
    const asked = Math.max(from.length, leastOf(pattern, relation.from))
    if (asked === 0) continue
    const targets = new Set(of(relation.to).map(({ id }) => id))
    const without = from.filter(
      ({ id }) => !outgoing.get(id)?.some((each) => targets.has(each.target) && suits(relation, each)),
    )
    ask((from.length - without.length) / asked, () => ({
      kind: 'relation',
      relation,
      classes: without.map(({ id }) => id),
    }))
  }
  for (const { from, to } of pattern.apart ?? []) {
    const sources = of(from)
    if (sources.length === 0) continue
    const targets = new Set(of(to).map(({ id }) => id))
    const known = sources.flatMap(({ id }) =>
      (outgoing.get(id) ?? []).filter(
        ({ target, kind }) => target !== id && targets.has(target) && knowing.includes(kind),
      ),
    )
    const guilty = new Set(known.map(({ source }) => source)).size
    ask(1 - guilty / sources.length, () => ({
      kind: 'apart',
      from,
      to,
      relations: known.map(({ id }) => id),
    }))
  }
  return { share: shares.reduce((sum, share) => sum + share, 0) / shares.length, missing }
}

/** What of a pattern is missing in a design; nothing where it is complete, or not known to the catalogue. */
export const missingParts = (design: ClassTables, use: PatternUse): readonly MissingPart[] =>
  completenessOf(design, use)?.missing ?? []

const leastOf = ({ roles }: Pattern, role: string): number => roles.find(({ id }) => id === role)?.least ?? 0

function askRole(
  role: PatternRole,
  players: readonly ClassElement[],
  use: string | undefined,
  ask: (share: number, part: () => MissingPart) => void,
): void {
  const asked = Math.max(players.length, role.least)
  if (asked === 0) return
  if (role.least > 0)
    ask(Math.min(1, players.length / role.least), () => ({ kind: 'player', role, present: players.length }))
  if (role.abstraction) {
    const concrete = players.filter((each) => !isAbstraction(each))
    ask((players.length - concrete.length) / asked, () => ({
      kind: 'abstraction',
      role,
      classes: concrete.map(({ id }) => id),
    }))
  }
  for (const need of role.needs ?? []) {
    if (need.of && !need.of.includes(use ?? '')) continue
    const found = players.map((each) => Math.min(1, membersFor(need, each) / need.least))
    const share = found.reduce((sum, each) => sum + each, 0) / asked
    ask(share, () => ({
      kind: 'member',
      role,
      need,
      classes: players.filter((_, n) => (found[n] ?? 0) < 1).map(({ id }) => id),
    }))
  }
}

/** Relations that start at players of the pattern. */
function relationsBySource(
  { classRelations }: ClassTables,
  { roles }: PatternUse,
): ReadonlyMap<ClassId, readonly ClassRelation[]> {
  const found = new Map<ClassId, ClassRelation[]>(
    roles.flatMap(({ classes }) => classes.map((id): [ClassId, ClassRelation[]] => [id, []])),
  )
  for (const relation of classRelations.values()) found.get(relation.source)?.push(relation)
  return found
}
