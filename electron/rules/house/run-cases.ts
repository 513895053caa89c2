import type { Localized } from '../../../shared/base/localized'
import { planCalls } from '../../../shared/commands/registry'
import { caseDesign } from '../../../shared/house-rules/case-design'
import { type PackProblem, problemAt } from '../../../shared/house-rules/problem'
import { copyDesign, type Design } from '../../../shared/model/design'
import type { Expectation, PackCase, RulePack } from '../../../shared/model/house-rules/rule-pack'
import { applyToDesign } from '../../../shared/model/patch'
import type { Profile } from '../../../shared/model/profile'
import type { AuditResult } from '../../../shared/report/report'
import type { Audit } from '../define-audit'
import { createEngine } from '../engine'
import { expectedWords, missedWords, noFix, outcomeOf, placesOf, refusedFix } from './case-texts'
import { compileRule } from './compile-rule'

/**
 * Runs the test cases of a pack. A case need not link what its rules look at by itself: what nothing is linked to is
 * judged, too.
 *
 * @param pack has been checked
 * @returns the cases that did not come out as they say, rule by rule
 */
export function runCases(pack: RulePack): PackProblem[] {
  const audits = new Map(pack.rules.map((rule) => [rule.id, compileRule(pack, rule, true)]))
  return pack.tests.flatMap((test, n) => {
    const design = caseDesign(test)
    const named = Object.entries(test.expect).flatMap(([rule, expected]) => {
      const audit = audits.get(rule)
      return audit ? [{ rule, expected, audit }] : []
    })
    const results = resultsOf(
      named.map(({ audit }) => audit),
      design,
      test.profile,
    )
    return named.flatMap(({ rule, expected, audit }, at) => {
      const result = results[at]
      const missed = result ? missedIn({ test, design, audit, result }, expected) : null
      return missed ? [problemAt(['tests', n, 'expect', rule], missed)] : []
    })
  })
}

function resultsOf(audits: readonly Audit[], design: Design, profile: Profile = {}): readonly AuditResult[] {
  const engine = createEngine(audits)
  engine.load(design, profile)
  return engine.report().audits
}

/** What a rule came to in a case. */
interface Came {
  readonly test: PackCase
  readonly design: Design
  readonly audit: Audit
  readonly result: AuditResult
}

/** @returns in what it did not come out as the case says; `null` where it did. */
function missedIn({ test, design, audit, result }: Came, expected: Expectation): Localized | null {
  const { name } = test
  const missed = (wanted: Localized, came?: Localized) => missedWords(name, wanted, result, design, came)
  const outcome = outcomeOf(result)
  if (typeof expected === 'string')
    return outcome === expected ? null : missed(expectedWords.outcome(expected))
  const { fails, score, fixed } = expected
  if (fails && !(outcome === 'fails' && sameSet(fails, placesOf(result, design))))
    return missed(expectedWords.places(fails))
  if (score !== undefined && !(result.state === 'scored' && near(result.score, score)))
    return missed(expectedWords.score(score))
  if (fixed === undefined) return null
  const repaired = repair(design, result)
  if ('words' in repaired) return missed(expectedWords.fixed(fixed), repaired.words)
  const [after] = resultsOf([audit], repaired.design, test.profile)
  if (!after || (after.state === 'scored' && near(after.score, fixed))) return null
  return missedWords(name, expectedWords.fixed(fixed), after, repaired.design)
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  new Set(a).size === b.length && b.every((each) => a.includes(each))

/** The design with the first fix applied, or why there is none. */
function repair(
  design: Design,
  { fixes: [fix] }: AuditResult,
): { readonly design: Design } | { readonly words: Localized } {
  if (!fix) return { words: noFix }
  const planned = planCalls(design, fix.calls)
  if (!planned.ok) return { words: refusedFix }
  const repaired = copyDesign(design)
  applyToDesign(repaired, planned.value)
  return { design: repaired }
}
