import type { ClassElement } from './class-element'
import type { Attribute } from './member'

/** Attributes that say by their names that they belong together: `address_street`, `address_city`. */
export interface ValueGroup {
  /** What they share, without what hides them: `address`. */
  readonly prefix: string
  /** The attribute that stands for all of them: `_address` where every one of them is hidden. */
  readonly whole: string
  /** Their places, from 0. */
  readonly places: readonly number[]
}

const wordsOf = (name: string) =>
  /^(?<hidden>_*)(?<prefix>\p{L}[\p{L}\p{N}]*)_(?<rest>\p{L}[\p{ID_Continue}]*)$/u.exec(name)?.groups

/**
 * The data clumps of a class (Fowler, Refactoring, 2018), largest first: two or more attributes of its objects with one
 * first word, for which the class has no member yet.
 */
export function valueGroups({ kind, attributes, operations }: ClassElement): ValueGroup[] {
  if (kind === 'enum') return []
  const taken = new Set([...attributes, ...operations].map(({ name }) => name))
  const groups = new Map<string, number[]>()
  attributes.forEach(({ name, static: ofClass }, at) => {
    const prefix = ofClass ? undefined : wordsOf(name)?.prefix
    if (prefix !== undefined) groups.set(prefix, [...(groups.get(prefix) ?? []), at])
  })
  return [...groups]
    .map(([prefix, places]) => {
      const isHidden = places.every((at) => attributes[at]?.name.startsWith('_'))
      return { prefix, whole: `${isHidden ? '_' : ''}${prefix}`, places }
    })
    .filter(({ whole, places }) => places.length > 1 && !taken.has(whole))
    .sort((a, b) => b.places.length - a.places.length || (a.prefix < b.prefix ? -1 : 1))
}

/** An attribute as a field of the value that it goes to: `street`, which everybody may read. */
export const valueField = (attribute: Attribute): Attribute => ({
  ...attribute,
  name: wordsOf(attribute.name)?.rest ?? attribute.name,
  visibility: 'public',
})
