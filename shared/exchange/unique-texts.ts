/**
 * Texts that a notation wants to differ where ours need not: the second of two equal ones is numbered.
 *
 * @returns what a text becomes among those of the same group that were asked for before
 */
export function uniqueTexts(): (group: string, text: string) => string {
  const taken = new Map<string, Set<string>>()
  return (group, text) => {
    const known = taken.get(group) ?? new Set()
    taken.set(group, known)
    let [unique, n] = [text, 1]
    while (known.has(unique)) {
      n += 1
      unique = `${text} (${n})`
    }
    known.add(unique)
    return unique
  }
}
