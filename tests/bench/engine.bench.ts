import { createEngine } from '../../electron/rules/engine'
import { xoshiro128 } from '../../electron/rules/ranking/methods/random'
import { smaa } from '../../electron/rules/ranking/methods/smaa'
import { rankCandidates } from '../../electron/rules/ranking/rank'
import { gainsOf } from '../../electron/rules/trials'
import { planCall } from '../../shared/commands/registry'
import type { MutableDesign } from '../../shared/model/design'
import { applyToDesign } from '../../shared/model/patch'
import type { Profile } from '../../shared/model/profile'
import { equalWeights } from '../../shared/report/dimension'
import { largeDesign, randomCall, seeded } from '../support/random-design'
import { benchHandover } from './handover.bench'
import { type Figure, figure, timed } from './measure'
import { benchPictures } from './pictures.bench'

const profile: Profile = {
  projectScale: 4,
  teamPythonSkill: 4,
  businessComplexity: 4,
  performance: 4,
  concurrency: 4,
  maintenanceLifecycle: 4,
  deploymentEnvironment: 4,
  dataProcessing: 3,
  peakRequestsPerSecond: 2000,
  availabilityTarget: 0.999,
  teamSize: 12,
  readShare: 0.9,
}

/** Scores of five candidates on the five dimensions, close enough for any of them to lead. */
const fiveCandidates = [
  [98, 93, 94, 95, 98],
  [99, 93, 95, 91, 97],
  [98, 99, 93, 96, 88],
  [94, 90, 83, 94, 86],
  [95, 86, 72, 93, 81],
]

/**
 * One random edit after another, each scored at once as the studio does; planning the edit is not counted. The first
 * tenth does not count either.
 */
function edits(design: MutableDesign, runs: number): number[] {
  const engine = createEngine()
  engine.load(design, profile)
  engine.report()
  const random = seeded(42)
  const samples: number[] = []
  while (samples.length < runs) {
    const planned = planCall(design, randomCall(random, design))
    if (!planned.ok || planned.value.length === 0) continue
    applyToDesign(design, planned.value)
    const started = performance.now()
    engine.apply(planned.value)
    engine.report()
    samples.push(performance.now() - started)
  }
  return samples.slice(runs / 10)
}

/** Every fix of a design that is loaded: applied, scored, priced and taken back, as after each edit in the studio. */
function allFixes(design: MutableDesign): number[] {
  const engine = createEngine()
  engine.load(design, profile)
  const offered = engine.report().audits.flatMap(({ fixes }) => fixes).length
  return timed(10, 2, () => {
    const gains = [...gainsOf(engine)]
    if (gains.length !== offered) throw new Error(`${gains.length} of ${offered} fixes tried`)
  })
}

/** The rules engine as the main process runs it. Elements are services and links. */
export function benchEngine(): Figure[] {
  const small = largeDesign(400, 600)
  const large = largeDesign(4000, 6000)
  // A session is long: what is measured is an engine that has been at work, not one that has just started.
  edits(largeDesign(400, 600), 1000)
  const engine = createEngine()
  let asked = 0
  return [
    figure('rescore one edit, 1,000 elements', edits(small, 600), { of: 'median', atMost: 1 }),
    figure('rescore one edit, 10,000 elements', edits(large, 600), { of: 'median', atMost: 3 }),
    figure(
      'full evaluation, 10,000 elements',
      timed(15, 3, () => {
        engine.load(large, profile)
        engine.report()
      }),
      { of: 'median', atMost: 150 },
    ),
    figure(
      'rank the candidates of a profile',
      // Another profile each time: the reports of the last one are remembered.
      timed(30, 5, () => {
        asked += 1
        rankCandidates({ ...profile, teamSize: asked })
      }),
    ),
    figure(
      'rank the candidates while a weight moves',
      timed(30, 5, () => {
        asked += 1
        rankCandidates(profile, { ...equalWeights, teamFit: asked })
      }),
    ),
    figure(
      'SMAA, 10,000 draws of 5 candidates',
      timed(30, 5, () => smaa({ values: fiveCandidates }, 10_000, xoshiro128([1, 2, 3, 4]))),
      { of: 'median', atMost: 50 },
    ),
    ...benchHandover(profile),
    ...benchPictures(),
    figure('all fixes, 300 elements', allFixes(largeDesign(120, 180)), { of: 'median', atMost: 500 }),
  ]
}
