import { type Tint, tints } from '../../model/interaction/participant'
import { tintPaint } from '../../shapes/sequence/tint-paint'
import { paintValue } from '../../shapes/themes'

/** The tint that is nearest to a colour of CSS; grey for words and notations that are not told apart here. */
export function tintOf(color: string): Tint {
  const channels = /rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(color)?.slice(1).map(Number)
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})/i
    .exec(color)
    ?.slice(1)
    .map((each) => Number.parseInt(each, 16))
  const wanted = channels ?? hex
  if (!wanted) return tints.find((tint) => color.toLowerCase().includes(tint)) ?? 'grey'
  let nearest: Tint = 'grey'
  let least = Number.POSITIVE_INFINITY
  for (const tint of tints) {
    const paint = paintValue(tintPaint[tint], 'light')
    const distance = [1, 3, 5].reduce(
      (sum, at, n) => sum + (Number.parseInt(paint.slice(at, at + 2), 16) - (wanted[n] ?? 0)) ** 2,
      0,
    )
    if (distance < least) [nearest, least] = [tint, distance]
  }
  return nearest
}
