/** Whether two records say the same: keys in any order, and a key that holds nothing is none. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((each, n) => sameData(each, b[n]))
    )
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>]
  const isSame = (key: string): boolean => sameData(left[key], right[key])
  return Object.keys(left).every(isSame) && Object.keys(right).every((key) => key in left || isSame(key))
}
