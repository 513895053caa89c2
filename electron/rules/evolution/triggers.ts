import type { Design } from '../../../shared/model/design'
import type { Prices } from '../../../shared/model/prices'
import { levels, type Profile } from '../../../shared/model/profile'
import type { StageTrigger } from '../../../shared/report/evolution'
import type { Quantities, Range } from '../../../shared/report/quantities'
import { comparedQuantities } from '../../../shared/scenario/scenario-figures'
import type { Engine } from '../engine'
import { usualHoursPerPerson } from '../quant/usual-values'
import { quantitiesOf } from '../quantities/quantities'
import { readModel } from '../quantities/read-model'
import type { StagePlan } from './stage-plan'

/** Points by which a stage has to be ahead of the one before: what does not show at one decimal is no reason. */
const leastAhead = 0.05

/** A stage with what it is measured by. */
export interface Measured {
  readonly design: Design
  readonly quantities: Quantities
  /** Has the design loaded. */
  readonly engine: Engine
}

export const measured = (design: Design, profile: Profile, prices: Prices, engine: Engine): Measured => {
  engine.load(design, profile)
  return { design, quantities: quantitiesOf(readModel(design, profile), prices), engine }
}

export function totalAt({ engine }: Measured, profile: Profile): number | null {
  engine.setProfile(profile)
  return engine.scores().total
}

/**
 * The figures from which the step from one stage to the next is called for. What the stage before takes and reaches
 * follows from its quantities; the level of a feature is searched for: both stages are scored at every level, the rest of
 * the profile as it is.
 */
export function triggersOf(
  plan: StagePlan,
  before: Measured,
  after: Measured,
  profile: Profile,
): StageTrigger[] {
  const found: StageTrigger[] = []
  const { capacity, availability } = comparedQuantities(before.quantities, before.design.services.size)
  if (plan.figures.includes('requests') && capacity && Number.isFinite(capacity.hi))
    found.push({ of: 'requests', at: capacity, full: fullAt(before.quantities, capacity) })
  if (plan.figures.includes('availability') && availability)
    found.push({ of: 'availability', at: availability })
  if (plan.figures.includes('persons'))
    found.push({
      of: 'persons',
      at: personsFor(before.quantities.operations.hours),
      after: personsFor(after.quantities.operations.hours),
    })
  const { feature } = plan
  if (feature) {
    const at = levels.find((level) => {
      const there = { ...profile, [feature]: level }
      const [old, next] = [totalAt(before, there), totalAt(after, there)]
      return old !== null && next !== null && next > old + leastAhead
    })
    found.push({ of: 'level', feature, at: at ?? null })
  }
  return found
}

/** What is full first on the way that takes least. */
function fullAt({ paths }: Quantities, { hi }: Range) {
  return paths.find((path) => path.capacity.hi === hi)?.bottlenecks.at(-1) ?? null
}

/** Persons who have as many hours a week beside building, at least one. */
const personsFor = ({ lo, hi }: Range): Range => ({
  lo: Math.max(1, Math.ceil(lo / usualHoursPerPerson.hi)),
  hi: Math.max(1, Math.ceil(hi / usualHoursPerPerson.lo)),
})
