import type { Locale } from '../../shared/base/localized'
import { err, ok } from '../../shared/base/result'
import { designToData } from '../../shared/file/design-data'
import type { RulePack } from '../../shared/model/house-rules/rule-pack'
import { candidateDesign } from '../rules/ranking/candidates'
import { rankCandidates } from '../rules/ranking/rank'
import type { Handlers } from './handlers'

/**
 * @param language in which the services of a candidate are named
 * @param rulePacks those of the open workspace
 */
export const candidateHandlers = (
  language: () => Locale,
  rulePacks: () => readonly RulePack[],
): Pick<Handlers, 'candidates:rank' | 'candidates:design'> => ({
  'candidates:rank': ({ profile, weights, severities }) =>
    ok(rankCandidates(profile, weights, severities, rulePacks())),
  'candidates:design': ({ candidate }) => {
    const design = candidateDesign(candidate, language())
    return design
      ? ok(designToData(design))
      : err({ code: 'bad-request', channel: 'candidates:design', detail: `no candidate ${candidate}` })
  },
})
