import { holding } from '../../catalog/pattern'
import type { ClassElement } from '../../model/classes/class-element'
import type { Design } from '../../model/design'
import { memberName, plural, snakeCase } from './names'

/** A field of a class: one of its attributes, or what a relation says that it keeps. */
export interface HeldField {
  readonly name: string
  readonly type: string
  readonly default: string
  readonly static: boolean
  /** Class that is kept in it; absent for plain values. */
  readonly keeps?: ClassElement
}

/**
 * The fields of a class, attributes first. A class that it is related to as to a part is kept in the attribute of that
 * type, or in a field of its own.
 */
export function heldFields(
  design: Pick<Design, 'classes' | 'classRelations'>,
  owner: ClassElement,
  nameOf: (each: ClassElement) => string,
): HeldField[] {
  const kept = [...design.classRelations.values()].flatMap((relation) => {
    const target = design.classes.get(relation.target)
    return relation.source === owner.id && target && holding.includes(relation.kind)
      ? [{ target, many: /\*|\.\.(?:[2-9]|\d\d)/.test(relation.targetMultiplicity) }]
      : []
  })
  const fields: HeldField[] = owner.attributes.map((each) => {
    const found = kept.find(({ target }) => mentions(each.type, target.name))
    const { type, default: value, static: isStatic } = each
    const field = { name: memberName(each.name), type, default: value, static: isStatic }
    return found && !isStatic ? { ...field, keeps: found.target } : field
  })
  const taken = new Set([...fields.map(({ name }) => name), ...owner.operations.map(({ name }) => name)])
  for (const { target, many } of kept) {
    if (fields.some(({ keeps }) => keeps === target)) continue
    const word = snakeCase(nameOf(target))
    let name = `_${many ? plural(word) : word}`
    while (taken.has(name)) name += '_'
    taken.add(name)
    const type = many ? `list[${nameOf(target)}]` : nameOf(target)
    fields.push({ name, type, default: many ? '[]' : '', static: false, keeps: target })
  }
  return fields
}

/** Whether a type is a class, or a collection of it that Python writes as one name round another. */
const mentions = (type: string, name: string): boolean => name !== '' && type.trim() === name
