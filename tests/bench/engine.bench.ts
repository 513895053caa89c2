import { createEngine } from '../../electron/rules/engine'
import { rankCandidates } from '../../electron/rules/ranking/rank'
import { planCall } from '../../shared/commands/registry'
import type { MutableDesign } from '../../shared/model/design'
import { applyToDesign } from '../../shared/model/patch'
import type { Profile } from '../../shared/model/profile'
import { largeDesign, randomCall, seeded } from '../support/random-design'
import { type Figure, figure, timed } from './measure'

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

/** One random edit after another, each scored at once as the studio does; planning the edit is not counted. */
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

/** The rules engine as the main process runs it. Elements are services and links. */
export function benchEngine(): Figure[] {
  const small = largeDesign(400, 600)
  const large = largeDesign(4000, 6000)
  const engine = createEngine()
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
      timed(30, 5, () => rankCandidates(profile)),
    ),
    figure(
      'gains of all fixes, 120 elements',
      timed(10, 2, () => {
        engine.load(largeDesign(48, 72), profile)
        for (const gain of engine.gains()) if (Number.isNaN(gain.total)) throw new Error(gain.fix)
      }),
    ),
  ]
}
