import type { PriceKey } from '../../../shared/model/prices'
import type { Range } from '../../../shared/report/quantities'
import { plus, times } from './range'

/** What all replicas of a service take: cores, GB of memory, GB on disk, accelerators. */
export interface Resources {
  readonly cores: Range
  readonly memoryGb: Range
  readonly storageGb: Range
  readonly gpus: Range
}

export type PriceTable = { readonly [K in PriceKey]: Range }

/**
 * Money a month for resources: units × price, summed; times the provider's factor where a provider operates it.
 *
 * @param table money a month for one unit of each
 */
export function monthlyCost(
  { cores, memoryGb, storageGb, gpus }: Resources,
  table: PriceTable,
  managed: boolean,
): Range {
  const bare = [
    times(cores, table.cpuCore),
    times(memoryGb, table.memoryGb),
    times(storageGb, table.storageGb),
    times(gpus, table.accelerator),
  ].reduce(plus)
  return managed ? times(bare, table.managedFactor) : bare
}
