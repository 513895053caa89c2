import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createEngine, evaluate } from '../../../../electron/rules/engine'
import { proposals } from '../../../../electron/rules/ranking/candidates'
import { gainsOf } from '../../../../electron/rules/trials'
import { listSamples, readSample } from '../../../../electron/storage/samples'
import { planCalls } from '../../../../shared/commands/registry'
import { designFromData } from '../../../../shared/file/design-data'
import { copyDesign, type Design, emptyDesign } from '../../../../shared/model/design'
import type { DimensionWeights } from '../../../../shared/model/dimension-weights'
import { applyToDesign } from '../../../../shared/model/patch'
import type { Profile } from '../../../../shared/model/profile'
import type { OwnSeverities } from '../../../../shared/model/severity'
import { equalWeights, perDimension } from '../../../../shared/report/dimension'
import { naiveDesign } from '../../../support/naive-design'
import { sampleProfiles } from '../../../support/sample-profiles'

interface Scored {
  readonly design: Design
  readonly profile: Profile
  readonly weights?: DimensionWeights | undefined
  readonly severities?: OwnSeverities | undefined
}

/** Compares every announced gain with what a full evaluation says after the fix. @returns how many there are */
function compareGains({ design, profile, weights = equalWeights, severities = {} }: Scored): number {
  const engine = createEngine()
  engine.setWeights(weights)
  engine.setSeverities(severities)
  engine.load(design, profile)
  const before = engine.report()
  const fixes = before.audits.flatMap((result) => result.fixes)
  const gains = new Map([...gainsOf(engine)].map((gain) => [gain.fix, gain]))
  expect([...gains.keys()]).toEqual(fixes.map(({ id }) => id))
  for (const { id, calls } of fixes) {
    const changed = copyDesign(design)
    const planned = planCalls(changed, calls)
    if (!planned.ok) throw new Error(planned.error.code)
    applyToDesign(changed, planned.value)
    const after = evaluate(changed, profile, weights, severities)
    expect(gains.get(id)).toMatchObject({
      total: (after.total ?? 0) - (before.total ?? 0),
      dimensions: perDimension((d) => (after.dimensions[d].score ?? 0) - (before.dimensions[d].score ?? 0)),
    })
  }
  return fixes.length
}

const shipped = path.resolve(import.meta.dirname, '../../../../assets/samples')
const samples = await listSamples(shipped)

describe('the gain that is announced is the gain that comes, to the last bit', () => {
  it.each(samples)('for every fix of every scenario of $id', async ({ id }) => {
    const sample = await readSample(shipped, id, 'en')
    if (!sample.ok) throw new Error(sample.error.code)
    const { profile, weights, severities, scenarios } = sample.value.data
    for (const scenario of scenarios) {
      const fixes = compareGains({ design: designFromData(scenario.design), profile, weights, severities })
      expect(fixes).toBeGreaterThan(0)
    }
  })

  it.each([
    ['an empty design', emptyDesign()],
    ['everything on one server', naiveDesign()],
    ...proposals.map(({ id, design }) => [id, design] as const),
  ] as const)('for every fix of %s, under every sample profile', (_, design) => {
    for (const { profile } of sampleProfiles) compareGains({ design, profile })
  })
})
