import { expect, it } from 'vitest'
import { formatPriceChange } from '../../../../shared/i18n/format-price'
import type { Range } from '../../../../shared/report/quantities'

const nothing: Range = { lo: 0, hi: 0 }
const written = (monthly: Range, hours: Range = nothing): string[] =>
  formatPriceChange({ monthly, hours }).flatMap(({ en, zh }) => [en, zh])

it.each<[string, Range, string[]]>([
  ['a known amount', { lo: 22, hi: 22 }, ['+22 a month', '每月 +22']],
  ['a range', { lo: 2.8, hi: 64 }, ['+2.8–64 a month', '每月 +2.8–64']],
  ['what it saves, the least first', { lo: -40, hi: -12 }, ['saves 12–40 a month', '每月节省 12–40']],
  ['either', { lo: -5, hi: 20 }, ['−5 … +20 a month', '每月 −5 … +20']],
  ['less than counts', { lo: -0.2, hi: 0.4 }, []],
])('writes %s', (_, monthly, expected) => {
  expect(written(monthly)).toEqual(expected)
})

it('writes the work after the money, in hours', () => {
  expect(written({ lo: 30, hi: 30 }, { lo: -4.7, hi: -1.6 })).toEqual([
    '+30 a month',
    '每月 +30',
    'saves 1.6–4.7 h a week',
    '每周节省 1.6–4.7 小时',
  ])
  expect(written(nothing, { lo: 1, hi: 2 })).toEqual(['+1–2 h a week', '每周 +1–2 小时'])
})
