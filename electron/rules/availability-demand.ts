import type { Profile } from '../../shared/model/profile'
import { thresholds } from './audits/thresholds'

/** Whether this project must not feel the loss of one machine. */
export function needsHighAvailability({ availabilityTarget, performance, projectScale }: Profile): boolean {
  const { fromGoal, fromPerformance, fromScale } = thresholds.highAvailability
  return (
    (availabilityTarget ?? 0) >= fromGoal ||
    (performance ?? 0) >= fromPerformance ||
    (projectScale ?? 0) >= fromScale
  )
}

/** The score of a single part, 0…1; its loss is smaller where the availability estimate counts the same cause. */
export const besideEstimate = (score: number, { availabilityTarget }: Profile): number =>
  availabilityTarget === undefined ? score : 1 - (1 - score) * thresholds.besideEstimate
