import type { ClassId } from '../../../shared/base/ids'
import { type Completeness, completenessOf } from '../../../shared/catalog/missing-parts'
import { patterns } from '../../../shared/catalog/pattern-list'
import { canComplete } from '../../../shared/commands/pattern/can-complete'
import type { PatternUse } from '../../../shared/model/classes/pattern-use'
import { defineFact } from '../define-fact'
import { byId } from './closing-edges'

export interface FoundPattern extends Completeness {
  readonly use: PatternUse
  /** Something of what is missing can be added without a person. */
  readonly canBeCompleted: boolean
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
      const pattern = patterns.get(use.pattern)
      if (!found || !pattern) return []
      const canBeCompleted = canComplete(design, pattern, use, found.missing)
      return [{ ...found, use, canBeCompleted }]
    })
    return {
      uses,
      players: new Set(uses.flatMap(({ use }) => use.roles.flatMap(({ classes }) => classes))),
    }
  },
})
