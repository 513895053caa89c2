import type { Design } from '../../../shared/model/design'
import type { Prices } from '../../../shared/model/prices'
import type { Profile } from '../../../shared/model/profile'
import { type Assumption, type Origin, origins } from '../../../shared/report/quantities'
import type { StressPicks } from '../../../shared/report/stress'
import type { WorkedOut } from '../../../shared/report/worked-out'
import { quantitiesOf } from '../quantities/quantities'
import { readModel } from '../quantities/read-model'
import { stressesOf } from './run-stresses'

/** Assumptions of one origin that anybody reads. */
const mostRead = 100

/** What somebody looks at the numbers of a design with. */
export interface NumbersAsked {
  readonly design: Design
  readonly profile: Profile
  readonly prices: Prices
  readonly picks: StressPicks
}

/** Works a design out in numbers and under stress, and keeps of its assumptions what somebody reads. */
export function workOut({ design, profile, prices, picks }: NumbersAsked): WorkedOut {
  const model = readModel(design, profile, prices)
  const quantities = quantitiesOf(model)
  const ofOrigin = (origin: Origin) => quantities.assumptions.filter((each) => each.origin === origin)
  const more = (origin: Origin) => Math.max(0, ofOrigin(origin).length - mostRead)
  return {
    quantities: { ...quantities, assumptions: origins.flatMap((origin) => firstRead(ofOrigin(origin))) },
    moreAssumptions: {
      default: more('default'),
      catalogue: more('catalogue'),
      profile: more('profile'),
      stated: more('stated'),
    },
    stresses: stressesOf(model, picks),
  }
}

/** What is about the whole design first, since it weighs most; then in the order of ids. */
const firstRead = (assumptions: readonly Assumption[]): Assumption[] =>
  [...assumptions]
    .sort((a, b) => Number(a.element !== undefined) - Number(b.element !== undefined))
    .slice(0, mostRead)
