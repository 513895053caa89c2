import { err, ok } from '../../shared/base/result'
import { designToData } from '../../shared/file/workspace-data'
import { candidateDesign, rankCandidates } from '../rules/ranking/rank'
import type { Handlers } from './serve'

export const candidateHandlers = (): Pick<Handlers, 'candidates:rank' | 'candidates:design'> => ({
  'candidates:rank': ({ profile }) => ok(rankCandidates(profile)),
  'candidates:design': ({ profile, candidate }) => {
    const design = candidateDesign(profile, candidate)
    return design
      ? ok(designToData(design))
      : err({ code: 'bad-request', channel: 'candidates:design', detail: `no candidate ${candidate}` })
  },
})
