import { z } from 'zod'

const price = z.number().min(0).max(10_000_000).optional()

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
  managedFactor: z.number().min(1).max(100).optional(),
}
export type PriceKey = keyof typeof priceFields

/**
 * What else the numbers of every design rest on and no element states. An absent value is not known: a usual range
 * stands for it.
 */
export const generalFields = {
  /** Share of time, 0.5…1, in which one zone is up. */
  zoneAvailability: z.number().min(0.5).max(1).optional(),
  /** Hours a week for each point of the catalogue's operating effort. */
  operatingHours: z.number().min(0).max(40).optional(),
  /** Share of that effort, 0…1, that is left where a provider operates a part. */
  managedEffort: z.number().min(0).max(1).optional(),
  /** Hours a week that one person has for running things, beside building them. */
  hoursPerPerson: z.number().min(0.1).max(80).optional(),
  /** Requests under way at once in one process on an event loop. */
  eventLoopRequests: z.int().min(1).max(1_000_000).optional(),
  /** Requests under way at once in one process with greenlets. */
  greenletRequests: z.int().min(1).max(1_000_000).optional(),
  /** Share of calls, 0…1, that are slow. */
  slowCalls: z.number().min(0).max(1).optional(),
}
export type GeneralKey = keyof typeof generalFields

/** Names what is stated for all designs of a workspace at once. */
export type TableKey = PriceKey | GeneralKey

export const pricesSchema = z.strictObject({ ...priceFields, ...generalFields })

/** The price table of a workspace, with the other numbers that hold for all of its designs. */
export type Prices = Readonly<z.infer<typeof pricesSchema>>
