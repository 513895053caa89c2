import { auditInfos } from '../../electron/rules/audits/infos'
import { createEngine } from '../../electron/rules/engine'
import { candidateDesign } from '../../electron/rules/ranking/candidates'
import { gainsOf } from '../../electron/rules/trials'
import type { Locale } from '../../shared/base/localized'
import type { Scheme } from '../../shared/catalog/stack'
import type { HandedOver } from '../../shared/handover/handed-over'
import { type Design, emptyDesign } from '../../shared/model/design'
import type { Profile } from '../../shared/model/profile'
import { sampleProfiles } from './sample-profiles'
import { quantities, runStresses } from './worked-out'

/** A design with everything that is known about it, as the window hands it to the texts. */
export function handedOver(design: Design, profile: Profile, more: Partial<HandedOver> = {}): HandedOver {
  const engine = createEngine()
  engine.load(design, profile)
  return {
    title: 'Sample',
    design,
    profile,
    report: engine.report(),
    infos: new Map(auditInfos.map((info) => [info.id, info])),
    gains: new Map([...gainsOf(engine)].map((gain) => [gain.fix, gain])),
    figures: {
      quantities: quantities(design, profile),
      moreAssumptions: { default: 0, catalogue: 0, profile: 0, stated: 0 },
      stresses: runStresses(design, profile),
    },
    ...more,
  }
}

const samples = new Map<string, HandedOver>()

/** The reference design of a stack under the first of the sample profiles that it is the best for; worked out once. */
export function handedOverSample(scheme: Scheme, language: Locale): HandedOver {
  const key = `${scheme} ${language}`
  const known = samples.get(key) ?? sampleOf(scheme, language)
  samples.set(key, known)
  return known
}

function sampleOf(scheme: Scheme, language: Locale): HandedOver {
  const profile = sampleProfiles.find((each) => each.scheme === scheme)?.profile ?? {}
  const numbers = { peakRequestsPerSecond: 200, p99TargetMs: 300, availabilityTarget: 0.999, teamSize: 6 }
  const design = candidateDesign(scheme, language) ?? emptyDesign()
  return handedOver(design, { ...profile, ...numbers }, { candidate: scheme, title: `Stack ${scheme}` })
}
