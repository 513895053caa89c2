import type { Result } from '../../shared/base/result'
import type { StressPicks } from '../../shared/report/stress'
import type { WholeList, WorkedOut } from '../../shared/report/worked-out'
import { bridge } from '../bridge/studio-bridge'

/** The numbers of a scenario. */
export interface ReadQuantities extends WorkedOut {
  readonly scenario: string
  readonly revision: number
}

/**
 * Asks the main process to work out the design that it scores.
 *
 * @param whole lists of which nothing is left out
 * @returns `null` where a newer question came before the answer
 */
export const readQuantities = (
  picks: StressPicks,
  whole: readonly WholeList[],
): Promise<Result<ReadQuantities | null>> => bridge.invoke('quantities:read', { picks, whole: [...whole] })
