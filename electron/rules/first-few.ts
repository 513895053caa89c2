/**
 * The first few of a set in an order, in that order. Found in one pass: most of a large set is never kept, let alone
 * sorted.
 * @param compare tells every two apart, so that the result does not depend on the order in which they come
 */
export function firstFew<T>(items: Iterable<T>, count: number, compare: (a: T, b: T) => number): T[] {
  const first: T[] = []
  for (const item of items) {
    const last = first[count - 1]
    if (last !== undefined && compare(item, last) > 0) continue
    let at = first.length
    for (let other = first[at - 1]; other !== undefined && compare(item, other) < 0; other = first[at - 1])
      at -= 1
    first.splice(at, 0, item)
    if (first.length > count) first.pop()
  }
  return first
}
