import { type Localized, same } from '../base/localized'
import type { PatternUse } from '../model/classes/pattern-use'
import { type Pattern, type PatternUseEntry, patternFamilies } from './pattern'

const files = import.meta.glob<Pattern>('./patterns/*.pattern.ts', { eager: true, import: 'default' })

const familyOf = ({ family }: Pattern): number => patternFamilies.indexOf(family)

/** Every pattern, by id, family by family. There is no list to edit: a file in `patterns/` is an entry. */
export const patterns: ReadonlyMap<string, Pattern> = new Map(
  Object.values(files)
    .sort((a, b) => familyOf(a) - familyOf(b) || (a.id < b.id ? -1 : 1))
    .map((pattern) => [pattern.id, pattern]),
)

/** What the pattern with this id is called; the id itself for one that only a file knows. */
export const patternName = (id: string): Localized => patterns.get(id)?.name ?? same(id)

/** What the role of a pattern is called; its id where the catalogue knows neither. */
export const roleName = (pattern: string, role: string): Localized =>
  patterns.get(pattern)?.roles.find(({ id }) => id === role)?.name ?? same(role)

/** The use with an id; the first one where there is no such. */
export const entryOf = (pattern: Pattern, use: string | undefined): PatternUseEntry | undefined =>
  pattern.uses.find(({ id }) => id === use) ?? pattern.uses[0]

/** How many classes play a role. */
export const playersIn = ({ roles }: PatternUse, role: string): number =>
  new Set(roles.flatMap((each) => (each.role === role ? each.classes : []))).size
