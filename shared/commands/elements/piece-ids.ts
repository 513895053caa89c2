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
  for (const id of piece.groups.keys()) {
    let name = id
    while (!isFree(name) || design.groups.has(name)) name = ids.next('g')
    given.add(name)
    names.set(id, name)
  }
  return names
}

/** The letters before the number of an id, those of an interaction's part with its interaction. */
const prefixOf = (id: string): string => /^(?:.*\.)?[A-Za-z]/.exec(id)?.[0] ?? 'e'
