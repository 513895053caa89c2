/** Points for a letter that continues the one before it, and for one that begins a word. */
const consecutive = 3
const wordStart = 2

/** Starts of words: the first sign, what follows a sign that is no letter, and every Han character. */
const startsWord = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\d]/u.test(text[at - 1] ?? '') || /\p{Script=Han}/u.test(text[at] ?? '')

/**
 * How well a query fits a text: all its signs must stand in it in their order, ignoring case and spaces.
 *
 * @returns the higher the better; `null`: it does not fit
 */
export function matchScore(query: string, text: string): number | null {
  const wanted = query.toLowerCase().replaceAll(/\s/g, '')
  const target = text.toLowerCase()
  let score = 0
  let from = 0
  for (const sign of wanted) {
    const at = target.indexOf(sign, from)
    if (at === -1) return null
    score += 1 + (at === from && at > 0 ? consecutive : 0) + (startsWord(target, at) ? wordStart : 0)
    from = at + sign.length
  }
  return score - target.length / 1000
}
