import type { ClassId } from '../../../shared/base/ids'
import { type Completeness, completenessOf } from '../../../shared/catalog/missing-parts'
import type { PatternUse } from '../../../shared/model/classes/pattern-use'
import { defineFact } from '../define-fact'
import { byId } from './closing-edges'

export interface FoundPattern extends Completeness {
  readonly use: PatternUse
}

export interface FoundPatterns {
  /** Patterns of the catalogue that the design uses, in the order of ids. */
  readonly uses: readonly FoundPattern[]
  /** Classes that play a role in any of them. */
  readonly players: ReadonlySet<ClassId>
}

/** Which patterns of the catalogue the classes play in, and how complete each of them is. */
export const patternUses = defineFact<FoundPatterns>({
  id: 'pattern-uses',
  reads: ['classes'],
  compute({ design }) {
    const uses = [...design.patterns.values()].sort(byId).flatMap((use) => {
      const found = completenessOf(design, use)
      return found ? [{ ...found, use }] : []
    })
    return {
      uses,
      players: new Set(uses.flatMap(({ use }) => use.roles.flatMap(({ classes }) => classes))),
    }
  },
})
