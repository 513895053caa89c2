import { same } from '../../shared/base/localized'
import type { Severity } from '../../shared/model/severity'
import { type Dimension, dimensions, perDimension } from '../../shared/report/dimension'
import { samePrice } from '../../shared/report/price-change'
import type { AuditInfo, AuditResult, FixGain, Report } from '../../shared/report/report'

/** An audit as the window knows it. Counts with weight 1 for the given dimensions. */
export const auditInfo = (
  id: string,
  severity: Severity,
  ...counted: readonly [Dimension, ...Dimension[]]
): AuditInfo => ({
  id,
  severity,
  weights: Object.fromEntries(counted.map((dimension) => [dimension, 1])),
  topics: [],
  title: { pass: same(`${id} is fine`), fail: same(`${id} fails`) },
  why: same(`why ${id} matters`),
  source: { title: `Book of ${id}`, address: `https://example.org/${id}` },
})

/** The result of an audit: scored, without evidence and fixes unless said otherwise. */
export const auditResult = (id: string, score: number, words: Partial<AuditResult> = {}): AuditResult => ({
  id,
  state: 'scored',
  score,
  known: 1,
  evidence: [],
  failing: words.evidence?.length ?? 0,
  fixes: [],
  ...words,
})

/** A report of these audits with the dimensions given; the total is their mean. */
export function scoreReport(
  audits: readonly AuditResult[],
  scores: Partial<Record<Dimension, number>> = {},
): Report {
  const known = dimensions.flatMap((dimension) => scores[dimension] ?? [])
  return {
    rules: '1.0',
    dimensions: perDimension((dimension) => ({
      score: scores[dimension] ?? null,
      coverage: 1,
      cappedBy: [],
    })),
    total: known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length,
    coverage: 0.929,
    audits,
  }
}

/** What a fix gains: in one dimension, and a fifth of it in the total. */
export const fixGain = (fix: string, dimension: Dimension, points: number): FixGain => ({
  fix,
  total: points / 5,
  dimensions: perDimension((each) => (each === dimension ? points : 0)),
  price: samePrice,
})
