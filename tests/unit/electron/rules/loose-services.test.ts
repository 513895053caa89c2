import { describe, expect, it } from 'vitest'
import { createEngine, evaluate } from '../../../../electron/rules/engine'
import { proposals } from '../../../../electron/rules/ranking/candidates'
import { technologies } from '../../../../shared/catalog/catalog'
import { application, store, worker } from '../../../../shared/catalog/stacks/sound-settings'
import { call } from '../../../../shared/commands/define-command'
import { planCall } from '../../../../shared/commands/registry'
import addService from '../../../../shared/commands/service/add-service.command'
import { copyDesign, type Design, emptyDesign } from '../../../../shared/model/design'
import { applyToDesign, type DesignPatch, invertDesign } from '../../../../shared/model/patch'
import type { ServiceSettings } from '../../../../shared/model/settings/service-settings'
import { dimensions } from '../../../../shared/report/dimension'
import type { Report } from '../../../../shared/report/report'
import { naiveDesign } from '../../../support/naive-design'
import { sampleProfiles } from '../../../support/sample-profiles'
import { sampleDesigns } from '../../shared/views/layered/designs'

const designs: readonly (readonly [string, Design])[] = [
  ['an empty design', emptyDesign()],
  ['everything on one server', naiveDesign()],
  ...proposals.map(({ id, design }) => [`stack ${id}`, design] as const),
  ...sampleDesigns,
]

/** All that a service can say in its own favour. */
const flawless = {
  ...store,
  ...worker,
  ...application,
  exposure: 'public',
  autoscaleMax: 9,
  owner: 'core',
} as const

/** Every technology of the catalogue, put down beside the design alone. */
const looseOnes = (design: Design, settings: ServiceSettings): readonly (readonly DesignPatch[])[] =>
  [...technologies.keys()].map((technology) => {
    const planned = planCall(design, call(addService, { technology, replicas: 3, settings }))
    if (!planned.ok) throw new Error(planned.error.code)
    return planned.value
  })

/** The design with every technology of the catalogue beside it. */
function beside(design: Design, settings: ServiceSettings): Design {
  const crowded = copyDesign(design)
  for (const technology of technologies.keys()) {
    const planned = planCall(crowded, call(addService, { technology, replicas: 3, settings }))
    if (!planned.ok) throw new Error(planned.error.code)
    applyToDesign(crowded, planned.value)
  }
  return crowded
}

/** Audits whose outcome differs between two reports. */
const differing = (a: Report, b: Report): string[] =>
  a.audits
    .filter(({ score, state }, n) => {
      const other = b.audits[n]
      return other?.score !== score || other.state !== state
    })
    .map(({ id }) => id)

describe.each(designs)('services that nothing is linked to, beside %s', (_, design) => {
  it.each([
    ['as they come', {}],
    ['as good as can be', flawless],
  ] as const)('raise no dimension one by one, %s', (_words, settings) => {
    const engine = createEngine()
    const loose = looseOnes(design, settings)
    sampleProfiles.forEach(({ profile }, turn) => {
      engine.load(design, profile)
      const before = engine.scores()
      for (const patches of loose.filter((_patches, n) => n % sampleProfiles.length === turn)) {
        engine.apply(patches)
        const after = engine.scores()
        for (const dimension of dimensions) {
          const [was, is] = [before.dimensions[dimension].score, after.dimensions[dimension].score]
          expect(is ?? 0, dimension).toBeLessThanOrEqual(was ?? 0)
        }
        engine.apply(invertDesign(patches))
      }
    })
  })

  it.each(sampleProfiles)('are seen by one audit alone for $name', ({ profile }) => {
    const alone = evaluate(design, profile)
    for (const settings of [{}, flawless]) {
      expect(differing(evaluate(beside(design, settings), profile), alone)).toEqual(['loose-elements'])
    }
  })
})
