import { classId, classRelationId, patternId } from '../../shared/base/ids'
import { attribute, operation } from '../../shared/catalog/template-members'
import type { ClassElement } from '../../shared/model/classes/class-element'
import type { ClassRelationKind } from '../../shared/model/classes/class-relation'
import { emptyDesign, type MutableDesign } from '../../shared/model/design'

export interface ClassWords extends Partial<Omit<ClassElement, 'id' | 'attributes' | 'operations'>> {
  /** How many, or as Python writes them. */
  readonly attributes?: number | readonly string[]
  readonly operations?: number | readonly string[]
  /** How many of the operations are abstract, from the first one on. */
  readonly abstract?: number
  /** How many of the operations refuse, from the first one on. */
  readonly refuses?: number
}

export interface PatternWords {
  readonly pattern: string
  readonly use?: string
  readonly roles: Readonly<Record<string, readonly string[]>>
}

/** How a relation is written: the source always knows the target. */
const arrows: { readonly [arrow: string]: ClassRelationKind } = {
  '--|>': 'inheritance',
  '..|>': 'realisation',
  '*-->': 'composition',
  'o-->': 'aggregation',
  '-->': 'association',
  '..>': 'dependency',
  '=>': 'call',
}

/** As many words, or the words themselves. */
const listed = (words: number | readonly string[] | undefined, make: (n: number) => string): string[] =>
  typeof words === 'number' ? Array.from({ length: words }, (_, n) => make(n)) : [...(words ?? [])]

/**
 * A small class design for tests. Classes by id: a kind, or fields with members. Relations as `'Order --|> Base'`:
 * `--|>` inherits, `..|>` realises, `*-->` is composed of, `o-->` aggregates, `-->` knows, `..>` depends on, `=>` calls.
 * Patterns by id, with the players of each role.
 */
export function classDesign(
  classes: Readonly<Record<string, ClassElement['kind'] | ClassWords>>,
  relations: readonly string[] = [],
  patterns: Readonly<Record<string, PatternWords>> = {},
): MutableDesign {
  const made = emptyDesign()
  for (const [key, words] of Object.entries(classes)) {
    const {
      attributes,
      operations,
      abstract = 0,
      refuses = 0,
      ...fields
    } = typeof words === 'string' ? { kind: words } : words
    made.classes.set(key, {
      name: key,
      kind: 'class',
      origin: 'own',
      package: null,
      ...fields,
      id: classId(key),
      attributes: listed(attributes, (n) => `a${n}: int`).map(attribute),
      operations: listed(operations, (n) => `o${n}() -> None`).map((text, n) => {
        const { body: _, ...written } = operation(text)
        return { ...written, abstract: n < abstract, ...(n < refuses ? { refuses: true } : {}) }
      }),
    })
  }
  for (const text of relations) {
    const [source = '', arrow = '', target = ''] = text.split(' ')
    const kind = arrows[arrow]
    if (!kind || !made.classes.has(source) || !made.classes.has(target))
      throw new Error(`test design: “${text}” is no relation between its classes`)
    const id = classRelationId(`${source}.${target}.${kind}`)
    const ends = { source: classId(source), target: classId(target) }
    made.classRelations.set(id, {
      id,
      ...ends,
      kind,
      sourceMultiplicity: '',
      targetMultiplicity: '',
      label: '',
    })
  }
  for (const [key, { roles, ...words }] of Object.entries(patterns)) {
    const played = Object.entries(roles).map(([role, players]) => ({ role, classes: players.map(classId) }))
    made.patterns.set(key, { id: patternId(key), ...words, roles: played })
  }
  return made
}
