import type { Audit } from '../../electron/rules/define-audit'
import type { ClassElement } from '../../shared/model/classes/class-element'
import type { MutableDesign } from '../../shared/model/design'
import { auditTester, type Scored } from './audit-tester'
import { type ClassWords, classDesign, type PatternWords } from './class-design'

type Classes = Readonly<Record<string, ClassElement['kind'] | ClassWords>>

interface PatternCase {
  readonly classes: Classes
  readonly relations: readonly string[]
  /** A use of the pattern in which everything is there. */
  readonly whole: PatternWords
  /** A relation without which it is no longer whole: what then is the score, and the class that is named. */
  readonly missing?: { readonly relation: string; readonly score: number; readonly names: string }
  /** What else takes only a part of the score. */
  readonly between?: Readonly<Record<string, Scored>>
}

/**
 * Tests the audit of a pattern: whole it passes, without players it fails, without one of its relations or beside a use
 * that is not whole it loses a part, and in each case its fix completes it. A design without the pattern is not judged.
 */
export function patternAuditTester(audit: Audit, given: PatternCase): void {
  const { classes, relations, whole, missing, between = {} } = given
  const nobody = { ...whole, roles: {} }
  const uses = (patterns: Readonly<Record<string, PatternWords>>, lines = relations): MutableDesign =>
    classDesign(classes, lines, patterns)
  if (missing && !relations.includes(missing.relation))
    throw new Error(`pattern test: “${missing.relation}” is none of its relations`)
  auditTester(audit, {
    passes: { 'every role and relation is there': { design: uses({ p1: whole }) } },
    fails: {
      'nobody plays any role': { design: uses({ p1: nobody }), evidence: [['p1']], fixed: 1 },
    },
    between: {
      ...between,
      ...(missing && {
        'one relation is missing': {
          design: uses(
            { p1: whole },
            relations.filter((each) => each !== missing.relation),
          ),
          score: missing.score,
          evidence: [['p1', missing.names]],
          fixed: 1,
        },
      }),
      'one of two uses is complete': {
        design: uses({ p1: whole, p2: nobody }),
        score: 0.5,
        evidence: [['p2']],
        fixed: 1,
      },
    },
    skips: {
      'no pattern': { design: uses({}) },
      'another pattern': { design: uses({ p1: { pattern: 'something-of-later', roles: {} } }) },
    },
  })
}
