/** Order of ids wherever order can be seen: shorter first, so that `s2` comes before `s10`; equal lengths by code. */
export const compareIds = (a: string, b: string): number =>
  a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)

/** Records in the order of their ids. */
export const inIdOrder = <R extends { readonly id: string }>(records: Iterable<R>): R[] =>
  [...records].sort((a, b) => compareIds(a.id, b.id))
