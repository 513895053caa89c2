import type { Result } from '../../shared/base/result'
import type { Quantities } from '../../shared/report/quantities'
import type { StressOutcome } from '../../shared/report/stress'
import { bridge } from '../bridge/studio-bridge'

/** What follows from the open design in numbers, and what it does under stress. */
export interface WorkedOut {
  readonly scenario: string
  readonly quantities: Quantities
  readonly stresses: readonly StressOutcome[]
}

/** Asks the main process to work out the design that it scores. */
export async function readQuantities(): Promise<Result<WorkedOut>> {
  const [read, run] = await Promise.all([
    bridge.invoke('quantities:read', {}),
    bridge.invoke('stress:run', {}),
  ])
  if (!read.ok) return read
  if (!run.ok) return run
  const { scenario, quantities } = read.value
  return { ok: true, value: { scenario, quantities, stresses: run.value.outcomes } }
}
