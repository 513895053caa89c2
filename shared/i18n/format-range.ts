import type { Localized } from '../base/localized'
import { same } from '../base/localized'
import type { Range } from '../report/quantities'

/** The unit may stand in what is written for each number. The pattern is read when it is first used: that takes a millisecond. */
const endsInChinese = (text: string): boolean => /\p{Script=Han}$/u.test(text)

const endless: Localized = { en: 'no limit', zh: '无上限' }

/**
 * A range as people write it, one number where both ends look alike: `12–40 ms`, `12 ms`, `12 ms or more`.
 *
 * @param unit stands after the numbers as it is, with the space before it where there is to be one
 */
export function formatRange({ lo, hi }: Range, write: (value: number) => string, unit = ''): Localized {
  if (!Number.isFinite(lo)) return endless
  const [from, to] = [write(lo), write(hi)]
  if (!Number.isFinite(hi)) {
    const least = `${from}${unit}`
    return { en: `${least} or more`, zh: `${least}${endsInChinese(least) ? '' : ' '}以上` }
  }
  return same(from === to ? `${from}${unit}` : `${from}–${to}${unit}`)
}
