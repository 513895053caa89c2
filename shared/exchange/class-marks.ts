import type { ClassElement, ClassKind } from '../model/classes/class-element'

/** How UML calls what Python makes of a class. */
const kindMarks: { readonly [K in ClassKind]: string | null } = {
  class: null,
  abstract: 'abstract',
  protocol: 'protocol',
  dataclass: 'dataclass',
  enum: 'enumeration',
  exception: 'exception',
}

/** What a class is beside its name, as words of UML: what Python makes of it, and its part in the architecture. */
export const classMarks = ({ kind, stereotype }: Pick<ClassElement, 'kind' | 'stereotype'>): string[] =>
  [kindMarks[kind], stereotype ?? null].filter((mark) => mark !== null)
