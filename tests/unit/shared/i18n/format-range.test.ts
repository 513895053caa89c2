import { expect, it } from 'vitest'
import { formatEstimate } from '../../../../shared/i18n/format'
import { formatRange } from '../../../../shared/i18n/format-range'

it.each([
  [12, 40, '12–40 ms', '12–40 ms'],
  [12, 12, '12 ms', '12 ms'],
  [12.1, 12.2, '12 ms', '12 ms'],
  [0.25, Number.POSITIVE_INFINITY, '0.25 ms or more', '0.25 ms 以上'],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 'no limit', '无上限'],
])('writes %d to %d', (lo, hi, en, zh) => {
  expect(formatRange({ lo, hi }, formatEstimate, ' ms')).toEqual({ en, zh })
})
