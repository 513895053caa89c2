import type { ClassElement } from '../../model/classes/class-element'
import { isGeneralisation } from '../../model/classes/class-relation'
import type { Design } from '../../model/design'

type Classes = Pick<Design, 'classes' | 'classRelations'>

/** The classes that a class builds on. */
export const basesOf = (design: Classes, { id }: ClassElement): ClassElement[] =>
  [...design.classRelations.values()].flatMap((relation) =>
    relation.source === id && isGeneralisation(relation) ? (design.classes.get(relation.target) ?? []) : [],
  )

/** Classes in the order given, each behind its bases among them; a circle of bases is cut where it is entered. */
export function basesFirst(design: Classes, all: Iterable<ClassElement>): ClassElement[] {
  const wanted = new Set(all)
  const ordered = new Set<ClassElement>()
  const entered = new Set<ClassElement>()
  const add = (each: ClassElement): void => {
    if (entered.has(each)) return
    entered.add(each)
    for (const base of basesOf(design, each)) if (wanted.has(base)) add(base)
    ordered.add(each)
  }
  for (const each of wanted) add(each)
  return [...ordered]
}
