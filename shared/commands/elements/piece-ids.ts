import type { Design } from '../../model/design'
import { elementIds, freshIds, hasElement } from '../../model/element'

/**
 * What the elements of a piece are called once they stand in a design: as they are where that is free, else anew. What
 * stands inside an interaction keeps its end behind the interaction's new name.
 */
export function idsInDesign(piece: Design, design: Design): ReadonlyMap<string, string> {
  const ids = freshIds(design)
  const names = new Map<string, string>()
  const given = new Set<string>()
  const isFree = (id: string): boolean => !given.has(id) && !hasElement(design, id)
  for (const id of elementIds(piece)) {
    const whole = [...piece.interactions.keys()].find((each) => id.startsWith(`${each}.`))
    const moved = whole === undefined ? id : `${names.get(whole) ?? whole}${id.slice(whole.length)}`
    let name = moved
    while (!isFree(name)) name = ids.next(prefixOf(moved))
    given.add(name)
    names.set(id, name)
  }
  for (const [table, prefix] of besideElements)
    for (const id of piece[table].keys()) {
      let name = id
      while (!isFree(name) || design[table].has(name)) name = ids.next(prefix)
      given.add(name)
      names.set(id, name)
    }
  return names
}

/** Tables whose records have ids of their own and are no elements. */
const besideElements = [
  ['groups', 'g'],
  ['keptStatements', 't'],
] as const

/** The letters before the number of an id, those of an interaction's part with its interaction. */
const prefixOf = (id: string): string => /^(?:.*\.)?[A-Za-z]/.exec(id)?.[0] ?? 'e'
