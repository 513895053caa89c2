import { quantitiesOf } from '../../electron/rules/quantities/quantities'
import { readModel } from '../../electron/rules/quantities/read-model'
import { stressesOf } from '../../electron/rules/stress/run-stresses'
import type { Design } from '../../shared/model/design'
import type { Prices } from '../../shared/model/prices'
import type { Profile } from '../../shared/model/profile'
import type { Quantities } from '../../shared/report/quantities'
import type { StressOutcome, StressPicks } from '../../shared/report/stress'

/** The numbers of a design. */
export const quantities = (design: Design, profile: Profile, prices: Prices = {}): Quantities =>
  quantitiesOf(readModel(design, profile, prices))

/** What a design does under stress. */
export const runStresses = (
  design: Design,
  profile: Profile,
  picks?: StressPicks,
  prices: Prices = {},
): StressOutcome[] => stressesOf(readModel(design, profile, prices), picks)
