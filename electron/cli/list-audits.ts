import type { Locale } from '../../shared/base/localized'
import { dimensions } from '../../shared/report/dimension'
import { auditInfos } from '../rules/audits/index'
import { rulesVersion } from '../rules/rules-version'
import { done, json, type Outcome } from './outcome'

/** `audits`: every check there is. `weight` is the weight in the audit's own dimension, the first of `dimensions`. */
export function listAudits(asJson: boolean, language: Locale): Outcome {
  const all = auditInfos.map(({ id, weights, severity, topics, title, why, source }) => {
    const counted = dimensions
      .filter((d) => weights[d] !== undefined)
      .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    return {
      id,
      dimensions: counted,
      weight: Math.max(...counted.map((d) => weights[d] ?? 0)),
      weights,
      severity,
      topics,
      title: title.fail[language],
      why: why[language],
      source,
    }
  })
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
