import type { Localized } from '../../../../shared/base/localized'
import type { Threshold, ThresholdUnit, ThresholdValue } from '../../../../shared/report/threshold'

/** One row of the table: what a number of our own is called. */
export const own = (value: ThresholdValue, unit: ThresholdUnit, name: Localized): Threshold => ({
  name,
  value: typeof value === 'object' && 'good' in value ? { good: value.good, bad: value.bad } : value,
  unit,
})
