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

export const pricesSchema = z.strictObject(priceFields)

/** The price table of a workspace. */
export type Prices = Readonly<z.infer<typeof pricesSchema>>
