/** Points for a letter that continues the one before it, and for one that begins a word. */
const consecutive = 3
const wordStart = 2
/** What stands in the text as it was typed goes before letters picked from here and there. */
const asTyped = 10

/** Starts of words: the first sign, what follows a sign that is no letter, and every Han character. */
const startsWord = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\d]/u.test(text[at - 1] ?? '') || /\p{Script=Han}/u.test(text[at] ?? '')

/** A query as it is compared: case and spaces make no difference. */
export const plainQuery = (query: string): string => query.toLowerCase().replaceAll(/\s/g, '')

/**
 * How well a query fits a text: all its signs must stand in it in their order, the first at the start of a word unless
 * they stand in a row, ignoring case and spaces.
 *
 * @param wanted what `plainQuery` makes of it
 * @returns the higher the better; `null`: it does not fit
 */
export function matchScore(wanted: string, text: string): number | null {
  const target = text.toLowerCase()
  const places = placesOf(wanted, target)
  if (places === null) return null
  let score = isRow(places) ? asTyped : 0
  places.forEach((at, n) => {
    const continues = n > 0 && at === (places[n - 1] ?? 0) + 1
    score += 1 + (continues ? consecutive : 0) + (startsWord(target, at) ? wordStart : 0)
  })
  return score - target.length / 1000
}

/** Whether the signs stand side by side in a text. */
export const standsIn = (wanted: string, text: string): boolean => text.toLowerCase().includes(wanted)

const isRow = (places: readonly number[]): boolean =>
  places.every((at, n) => n === 0 || at === (places[n - 1] ?? 0) + 1)

/** Where the signs of the query stand: in a row, at the start of a word if possible, or else one after the other. */
function placesOf(wanted: string, target: string): readonly number[] | null {
  let row = target.indexOf(wanted)
  const first = row
  while (row !== -1 && !startsWord(target, row)) row = target.indexOf(wanted, row + 1)
  const start = row === -1 ? first : row
  if (start !== -1) return Array.from(wanted, (_, n) => start + n)

  const places: number[] = []
  let from = 0
  for (const sign of wanted) {
    let at = target.indexOf(sign, from)
    while (places.length === 0 && at !== -1 && !startsWord(target, at)) at = target.indexOf(sign, at + 1)
    if (at === -1) return null
    places.push(at)
    from = at + sign.length
  }
  return places
}
