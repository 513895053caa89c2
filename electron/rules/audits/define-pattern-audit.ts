import type { Localized } from '../../../shared/base/localized'
import { missingPartText } from '../../../shared/catalog/missing-part-texts'
import { callOf } from '../../../shared/commands/define-command'
import type completePattern from '../../../shared/commands/pattern/complete-pattern.command'
import { formatPercent } from '../../../shared/i18n/format'
import { type Audit, defineDesignAudit } from '../define-audit'
import { type FoundPattern, patternUses } from '../facts/pattern-uses.fact'
import type { ThresholdName } from './threshold-table/threshold-table'
import { ramp } from './thresholds'

interface PatternAuditBody {
  /** Id of the pattern in the catalogue. */
  readonly pattern: string
  readonly id: string
  readonly title: { readonly pass: Localized; readonly fail: Localized }
  readonly why: Localized
  /** The chapter of the book. */
  readonly chapter: string
  readonly thresholds?: readonly ThresholdName[]
  /** How many of them a design has with full marks, and from how many on it has none. */
  readonly few?: { readonly good: number; readonly bad: number; note(count: number): Localized }
}

/** Missing parts that a note names; the rest is counted. */
const named = 3

/**
 * Looks whether every use of one pattern has the roles, relations and members that make it what it is called. All uses
 * count the same; the fix adds what is missing in them.
 */
export const definePatternAudit = ({ pattern, chapter, few, ...texts }: PatternAuditBody): Audit =>
  defineDesignAudit({
    ...texts,
    weights: { extensionPotential: 3, maintainability: 2 },
    severity: 'medium',
    topics: ['extensibility.development', 'extensibility.evolution'],
    source: {
      title: `Design Patterns: ${chapter}`,
      address: 'Gamma, Helm, Johnson, Vlissides, Design Patterns, 1994',
    },
    facts: { found: patternUses },
    check({ facts: { found } }) {
      const uses = found.uses.filter(({ use }) => use.pattern === pattern)
      if (uses.length === 0) return null
      const incomplete = uses.filter(({ share }) => share < 1)
      const completed = incomplete.filter(({ canBeCompleted }) => canBeCompleted)
      const share = uses.reduce((sum, each) => sum + each.share, 0) / uses.length
      const fewness = few ? ramp(uses.length, few.good, few.bad) : 1
      return {
        score: share * fewness,
        evidence: [
          ...(few && fewness < 1
            ? [{ elements: uses.map(({ use }) => use.id), note: few.note(uses.length) }]
            : []),
          ...[...incomplete]
            .sort((a, b) => a.share - b.share)
            .map((each) => ({ elements: elementsOf(each), note: noteOf(pattern, each) })),
        ],
        fixes:
          completed.length === 0
            ? []
            : [
                {
                  label: { en: 'Add what the pattern lacks', zh: '补全缺少的角色与关系' },
                  calls: completed.map(({ use }) =>
                    callOf<typeof completePattern>('pattern.complete', { pattern: use.id }),
                  ),
                },
              ],
      }
    },
  })

/** The pattern, its players, and relations that should not be. */
const elementsOf = ({ use, missing }: FoundPattern) => [
  use.id,
  ...new Set(missing.flatMap((part) => ('classes' in part ? part.classes : []))),
  ...missing.flatMap((part) => (part.kind === 'apart' ? part.relations : [])),
]

function noteOf(pattern: string, { share, missing }: FoundPattern): Localized {
  const texts = missing.slice(0, named).map((part) => missingPartText(pattern, part))
  const more = missing.length - texts.length
  const percent = formatPercent(share)
  return {
    en: `${percent} complete: ${[...texts.map(({ en }) => en), ...(more > 0 ? [`${more} more`] : [])].join('; ')}`,
    zh: `完整度 ${percent}：${texts.map(({ zh }) => zh).join('；')}${more > 0 ? `；另有 ${more} 处` : ''}`,
  }
}
