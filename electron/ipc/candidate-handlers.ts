import type { Locale } from '../../shared/base/localized'
import { err, ok } from '../../shared/base/result'
import { designToData } from '../../shared/file/design-data'
import { candidateDesign } from '../rules/ranking/candidates'
import { rankCandidates } from '../rules/ranking/rank'
import type { DocumentService } from '../services/document-service'
import type { Handlers } from './handlers'

/**
 * @param language in which the services of a candidate are named
 * @param documents the open workspace, with the rule packs and stacks of its team
 */
export const candidateHandlers = (
  language: () => Locale,
  documents: Pick<DocumentService, 'rulePacks' | 'offered'>,
): Pick<Handlers, 'candidates:rank' | 'candidates:design'> => ({
  'candidates:rank': ({ profile, weights, severities }) =>
    ok(rankCandidates(profile, weights, severities, documents.rulePacks, documents.offered)),
  'candidates:design': ({ candidate }) => {
    const own = documents.offered.find(({ head }) => head.id === candidate)
    const design = own?.design ?? candidateDesign(candidate, language())
    return design
      ? ok(designToData(design))
      : err({ code: 'bad-request', channel: 'candidates:design', detail: `no candidate ${candidate}` })
  },
})
