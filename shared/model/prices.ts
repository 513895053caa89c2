import { z } from 'zod'
import { lazyObject } from '../base/lazy-object'

const number = (least: number, most: number) => z.lazy(() => z.number().min(least).max(most).optional())
const whole = (least: number, most: number) => z.lazy(() => z.int().min(least).max(most).optional())

const price = number(0, 10_000_000)

/**
 * What resources cost, money a month in whatever currency the user counts in. An absent price is not known: a usual
 * range stands for it.
 */
export const priceFields = {
  /** One processor core. */
  cpuCore: price,
  /** One GB of memory. */
  memoryGb: price,
  /** One GB kept on disk. */
  storageGb: price,
  /** One accelerator. */
  accelerator: price,
  /** What a provider takes for operating it, as a multiple of the bare resources. */
  managedFactor: number(1, 100),
}
export type PriceKey = keyof typeof priceFields

/**
 * What else the numbers of every design rest on and no element states. An absent value is not known: a usual range
 * stands for it.
 */
export const generalFields = {
  /** Share of time, 0.5…1, in which one zone is up. */
  zoneAvailability: number(0.5, 1),
  /** Hours a week for each point of the catalogue's operating effort. */
  operatingHours: number(0, 40),
  /** Share of that effort, 0…1, that is left where a provider operates a part. */
  managedEffort: number(0, 1),
  /** Hours a week that one person has for running things, beside building them. */
  hoursPerPerson: number(0.1, 80),
  /** Requests under way at once in one process on an event loop. */
  eventLoopRequests: whole(1, 1_000_000),
  /** Requests under way at once in one process with greenlets. */
  greenletRequests: whole(1, 1_000_000),
  /** Share of calls, 0…1, that are slow. */
  slowCalls: number(0, 1),
}
export type GeneralKey = keyof typeof generalFields

/** Names what is stated for all designs of a workspace at once. */
export type TableKey = PriceKey | GeneralKey

export const pricesSchema = lazyObject(() => ({ ...priceFields, ...generalFields }))

/** The price table of a workspace, with the other numbers that hold for all of its designs. */
export type Prices = Readonly<z.infer<typeof pricesSchema>>
