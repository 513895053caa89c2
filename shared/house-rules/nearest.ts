/** Letters to insert, drop, replace or swap with the next one to make one word of the other (optimal string alignment). */
function distance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, n) => n)]
  const at = (row: readonly number[], n: number): number => row[n] ?? 0
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + differs)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) row[j] = Math.min(at(row, j), at(before, j - 2) + 1)
    }
    ;[before, last] = [last, row]
  }
  return at(last, b.length)
}

/** Words longer than this are nobody's slip of a key. */
const longest = 80

/**
 * The word that somebody probably meant: the same but for capitals, the last part of a longer one (`backup` for
 * `settings.backup`), or the nearest with few letters changed. `null`: none is near.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > longest) return null
  const small = word.toLowerCase()
  const alike = known.find((each) => each.toLowerCase() === small || each.toLowerCase().endsWith(`.${small}`))
  if (alike !== undefined) return alike
  let [best, fewest] = [null as string | null, Math.floor(word.length / 3) + 1]
  for (const each of known) {
    const changed = distance(small, each.toLowerCase())
    if (changed < fewest) [best, fewest] = [each, changed]
  }
  return best
}
