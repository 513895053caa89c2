import type { Design } from '../../../shared/model/design'
import type { DimensionWeights } from '../../../shared/model/dimension-weights'
import type { Prices } from '../../../shared/model/prices'
import { type Feature, features, type Level, type Profile } from '../../../shared/model/profile'
import type { OwnSeverities } from '../../../shared/model/severity'
import { equalWeights, perDimension } from '../../../shared/report/dimension'
import type { Evolution, StageAhead, StageState, StageTrait } from '../../../shared/report/evolution'
import type { Range } from '../../../shared/report/quantities'
import { comparedQuantities } from '../../../shared/scenario/scenario-figures'
import type { Audit } from '../define-audit'
import { createEngine, type Engine } from '../engine'
import { webApplications } from '../site'
import { GrowingDesign } from './growing-design'
import type { StagePlan } from './stage-plan'
import { stagePlans } from './stage-plans'
import { type Measured, measured, triggersOf } from './triggers'

export interface EvolutionOptions {
  readonly weights?: DimensionWeights
  readonly severities?: OwnSeverities
  readonly prices?: Prices
  /** Is told how many of the stages are looked at, as a share, 0…1. */
  readonly tell?: (share: number) => void
}

/**
 * Where a design stands among the stages that systems grow through, and what it would be at each of the later ones. Each
 * is made from the one before by commands, and scored at its own load: the profile with the levels, the requests and the
 * availability that the stage is for. The same design, profile and options always give the same stages.
 */
export function evolutionOf(
  design: Design,
  profile: Profile,
  { weights = equalWeights, severities = {}, prices = {}, tell }: EvolutionOptions,
  audits: readonly Audit[],
): Evolution {
  const newEngine = (): Engine => {
    const engine = createEngine(audits)
    engine.setWeights(weights)
    engine.setSeverities(severities)
    return engine
  }
  const now = new GrowingDesign(design)
  const traits = stagePlans.map((plan) => plan.traits(now))
  // Much of what a stage lacks nothing of is true of a design without an application, too.
  const here = now.own(webApplications).length === 0 ? -1 : traits.findLastIndex(isReached)
  const states: StageState[] = []
  let before = measured(design, profile, prices, newEngine())
  const total = before.totalAt(profile)
  let load = profile
  const growing = new GrowingDesign(design)
  for (const [index, plan] of stagePlans.entries()) {
    tell?.(index / stagePlans.length)
    const known = { stage: plan.stage, traits: traits[index] ?? [] }
    if (index <= here || here < 0) {
      states.push({ ...known, state: index === here ? 'here' : index < here ? 'past' : 'ahead', ahead: null })
      continue
    }
    for (const earlier of stagePlans.slice(0, index + 1)) earlier.grow(growing, profile)
    growing.placeAll()
    load = loadOf(plan, load, before)
    const after = measured(copyOf(growing.design), load, prices, newEngine())
    states.push({
      ...known,
      state: 'ahead',
      ahead: { ...aheadOf(plan, before, after, load, { profile, prices }), calls: [...growing.calls] },
    })
    before = after
  }
  return { stages: states, total }
}

/** A stage is reached with what makes it, which it names first, and with half of all its traits. */
function isReached(traits: readonly StageTrait[]): boolean {
  const held = traits.filter(({ holds }) => holds).length
  return traits[0]?.holds === true && held * 2 >= traits.length
}

const copyOf = (design: Design): Design => new GrowingDesign(design).design

function aheadOf(
  plan: StagePlan,
  before: Measured,
  after: Measured,
  load: Profile,
  project: { readonly profile: Profile; readonly prices: Prices },
): Omit<StageAhead, 'calls'> {
  const triggers = triggersOf(plan, before, after, project)
  const { cost, hours, capacity, parts } = comparedQuantities(after.quantities, after.design.services.size)
  return {
    load,
    total: after.totalAt(load),
    dimensions: perDimension((each) => after.dimensions[each].score),
    before: before.totalAt(load),
    today: after.totalAt(project.profile),
    triggers,
    cost,
    hours,
    capacity,
    parts,
  }
}

/**
 * The load that a stage is for: at least its levels and its availability, and as many requests as the stage before may
 * no longer take, or where it takes no more today, as it certainly does not.
 */
function loadOf({ load, availability, figures }: StagePlan, profile: Profile, before: Measured): Profile {
  const raised = features.flatMap((feature): [Feature, Level][] => {
    const least = load[feature]
    return least !== undefined && least > (profile[feature] ?? 0) ? [[feature, least]] : []
  })
  const capacity = figures.includes('requests') ? capacityOf(before) : null
  const requests = [capacity?.lo, capacity?.hi].find(
    (each) => each !== undefined && Number.isFinite(each) && each > (profile.peakRequestsPerSecond ?? 0),
  )
  const better = availability !== undefined && availability > (profile.availabilityTarget ?? 0)
  return {
    ...profile,
    ...Object.fromEntries(raised),
    ...(requests !== undefined && { peakRequestsPerSecond: roundedUp(requests) }),
    ...(better && { availabilityTarget: availability }),
  }
}

const capacityOf = ({ quantities, design }: Measured): Range | null =>
  comparedQuantities(quantities, design.services.size).capacity

/** To two digits, so that a load is a number that people would write. */
function roundedUp(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1)
  return Math.ceil(value / unit) * unit
}
