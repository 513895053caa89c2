import type { Result } from '../../shared/base/result'
import type { StressPicks } from '../../shared/report/stress'
import type { WorkedOut } from '../../shared/report/worked-out'
import { bridge } from '../bridge/studio-bridge'

/** The numbers of a scenario. */
export interface ReadQuantities extends WorkedOut {
  readonly scenario: string
  readonly revision: number
}

/**
 * Asks the main process to work out the design that it scores.
 *
 * @returns `null` where a newer question came before the answer
 */
export const readQuantities = (picks: StressPicks): Promise<Result<ReadQuantities | null>> =>
  bridge.invoke('quantities:read', { picks })
