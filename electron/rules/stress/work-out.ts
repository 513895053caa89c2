import type { Design } from '../../../shared/model/design'
import type { Prices } from '../../../shared/model/prices'
import type { Profile } from '../../../shared/model/profile'
import { type Assumption, type Origin, origins } from '../../../shared/report/quantities'
import type { StressPicks } from '../../../shared/report/stress'
import { readAtFirst, type WholeList, type WorkedOut } from '../../../shared/report/worked-out'
import { quantitiesOf } from '../quantities/quantities'
import { readModel } from '../quantities/read-model'
import { stressesOf } from './run-stresses'

/** What somebody looks at the numbers of a design with. */
export interface NumbersAsked {
  readonly design: Design
  readonly profile: Profile
  readonly prices: Prices
  readonly picks: StressPicks
  /** Of what nothing is left out. */
  readonly whole: readonly WholeList[]
}

/** Works a design out in numbers and under stress, and keeps of its assumptions what somebody reads. */
export function workOut({ design, profile, prices, picks, whole }: NumbersAsked): WorkedOut {
  const most = (list: WholeList): number =>
    whole.includes(list) ? Number.POSITIVE_INFINITY : readAtFirst[list]
  const mostRead = most('assumptions')
  const model = readModel(design, profile, prices, most('entries'))
  const quantities = quantitiesOf(model)
  const ofOrigin = (origin: Origin) => quantities.assumptions.filter((each) => each.origin === origin)
  const more = (origin: Origin) => Math.max(0, ofOrigin(origin).length - mostRead)
  return {
    quantities: {
      ...quantities,
      assumptions: origins.flatMap((origin) => firstOf(ofOrigin(origin), mostRead)),
    },
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
const firstOf = (assumptions: readonly Assumption[], most: number): Assumption[] =>
  [...assumptions]
    .sort((a, b) => Number(a.element !== undefined) - Number(b.element !== undefined))
    .slice(0, most)
