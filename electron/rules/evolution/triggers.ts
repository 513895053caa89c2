import type { Design } from '../../../shared/model/design'
import type { Prices } from '../../../shared/model/prices'
import { levels, type Profile } from '../../../shared/model/profile'
import type { StageTrigger } from '../../../shared/report/evolution'
import type { Quantities, Range } from '../../../shared/report/quantities'
import { comparedQuantities } from '../../../shared/scenario/scenario-figures'
import type { Scores } from '../dimension-score'
import type { Engine } from '../engine'
import { Ledger } from '../quantities/ledger'
import { quantitiesOf } from '../quantities/quantities'
import { readModel } from '../quantities/read-model'
import { tableValue } from '../quantities/table-value'
import type { StagePlan } from './stage-plan'

/** Points by which a stage has to be ahead of the one before: what does not show at one decimal is no reason. */
const leastAhead = 0.05

/** A stage with what it is measured by. */
export interface Measured {
  readonly design: Design
  readonly quantities: Quantities
  /** What it scores under a profile; worked out once for each. */
  totalAt(profile: Profile): number | null
  /** Its dimensions under the profile that it was measured with. */
  readonly dimensions: Scores['dimensions']
}

export function measured(design: Design, profile: Profile, prices: Prices, engine: Engine): Measured {
  engine.load(design, profile)
  const { total, dimensions } = engine.scores()
  const totals = new Map([[keyOf(profile), total]])
  return {
    design,
    quantities: quantitiesOf(readModel(design, profile, prices)),
    dimensions,
    totalAt(other) {
      const key = keyOf(other)
      const known = totals.get(key)
      if (known !== undefined) return known
      engine.setProfile(other)
      const scored = engine.scores().total
      totals.set(key, scored)
      return scored
    },
  }
}

/** The same text for the same profile. */
const keyOf = (profile: Profile): string =>
  JSON.stringify(Object.entries(profile).sort(([a], [b]) => (a < b ? -1 : 1)))

/**
 * The figures from which the step from one stage to the next is called for. What the stage before takes and reaches
 * follows from its quantities; the level of a feature is searched for: both stages are scored at every level, the rest of
 * the profile as it is.
 */
export function triggersOf(
  plan: StagePlan,
  before: Measured,
  after: Measured,
  { profile, prices }: { readonly profile: Profile; readonly prices: Prices },
): StageTrigger[] {
  const found: StageTrigger[] = []
  const { capacity, availability } = comparedQuantities(before.quantities, before.design.services.size)
  if (plan.figures.includes('requests') && capacity && Number.isFinite(capacity.hi))
    found.push({ of: 'requests', at: capacity, full: fullAt(before.quantities, capacity) })
  if (plan.figures.includes('availability') && availability)
    found.push({ of: 'availability', at: availability })
  if (plan.figures.includes('persons')) {
    const each = tableValue('hoursPerPerson', prices, new Ledger())
    found.push({
      of: 'persons',
      at: personsFor(before.quantities.operations.hours, each),
      after: personsFor(after.quantities.operations.hours, each),
    })
  }
  const { feature } = plan
  if (feature) {
    const at = levels.find((level) => {
      const there = { ...profile, [feature]: level }
      const [old, next] = [before.totalAt(there), after.totalAt(there)]
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
const personsFor = ({ lo, hi }: Range, each: Range): Range => ({
  lo: Math.max(1, Math.ceil(lo / each.hi)),
  hi: Math.max(1, Math.ceil(hi / each.lo)),
})
