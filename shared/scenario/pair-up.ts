/** Elements of one table in two designs, by their ids: those of the first by those of the second, and back. */
export interface Pairs {
  readonly ofA: ReadonlyMap<string, string>
  readonly ofB: ReadonlyMap<string, string>
}

/**
 * Pairs up what two lists have in common, by one measure after the other: whatever a stricter measure has paired stays
 * so. Among several that are alike, the first of one list goes with the first of the other.
 *
 * @param keys measures, the strictest first; two elements that have the same key are the same, `null`: it has none
 */
export function pairUp<E extends { readonly id: string }>(
  listA: readonly E[],
  listB: readonly E[],
  keys: readonly {
    readonly inA: (element: E) => string | null
    readonly inB: (element: E) => string | null
  }[],
): Pairs {
  const ofA = new Map<string, string>()
  const ofB = new Map<string, string>()
  for (const { inA, inB } of keys) {
    const waiting = new Map<string, E[]>()
    for (const element of listB) {
      const key = ofB.has(element.id) ? null : inB(element)
      if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), element])
    }
    for (const element of listA) {
      const key = ofA.has(element.id) ? null : inA(element)
      const partner = key === null ? undefined : waiting.get(key)?.shift()
      if (!partner) continue
      ofA.set(element.id, partner.id)
      ofB.set(partner.id, element.id)
    }
  }
  return { ofA, ofB }
}

/** A measure that says the same of an element in either design. */
export const alike = <E>(key: (element: E) => string | null) => ({ inA: key, inB: key })
