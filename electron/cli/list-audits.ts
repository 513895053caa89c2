import type { Locale } from '../../shared/base/localized'
import { dimensions } from '../../shared/report/dimension'
import { thresholdsOf } from '../rules/audits/threshold-table/threshold-table'
import { auditsWith } from '../rules/house/load-packs'
import { rulesVersion } from '../rules/rules-version'
import { done, json, type Outcome } from './outcome'
import { packsInForce } from './rule-packs'

export interface AuditsRequest {
  readonly json: boolean
  /** Files of rule packs whose rules are listed, too. */
  readonly rules: readonly string[]
  readonly language: Locale
}

/** `audits`: every check there is. `weight` is the weight in the audit's own dimension, the first of `dimensions`. */
export async function listAudits({ json: asJson, rules, language }: AuditsRequest): Promise<Outcome> {
  const packs = await packsInForce([], rules, language)
  if (!packs.ok) return packs.error
  const all = auditsWith(packs.value).map(
    ({ id, weights, severity, topics, title, why, source, thresholds, pack }) => {
      const counted = dimensions
        .filter((d) => weights[d] !== undefined)
        .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
      return {
        id,
        ...(pack && { pack: pack.name[language] }),
        dimensions: counted,
        weight: Math.max(...counted.map((d) => weights[d] ?? 0)),
        weights,
        severity,
        topics,
        title: title.fail[language],
        why: why[language],
        source,
        thresholds: thresholdsOf(thresholds).map(({ name, ...each }) => ({ name: name[language], ...each })),
      }
    },
  )
  if (asJson) return done(json({ rules: rulesVersion, audits: all }))
  return done(
    all
      .map(
        ({ id, dimensions: counted, weight, severity, title }) =>
          `${id}  ${counted.join('+')}  ${weight}  ${severity}  ${title}`,
      )
      .join('\n'),
  )
}
