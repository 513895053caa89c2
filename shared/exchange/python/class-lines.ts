import type { ClassElement } from '../../model/classes/class-element'
import { constructorLines, type GivenField, givenFields, typeOf } from './constructor-lines'
import type { HeldField } from './held-fields'
import { methodLines } from './method-lines'
import type { PythonModule } from './module'
import { memberName } from './names'
import { type BodyScope, bodyOf } from './pattern-bodies'
import { writtenDefault } from './written-text'

/** A class of a pattern, ready to be written. */
export interface PlayerClass {
  readonly element: ClassElement
  readonly name: string
  /** What its role is, in a sentence. */
  readonly note: string
  readonly fields: readonly HeldField[]
  /** Bases that the module defines before it. */
  readonly bases: readonly PlayerClass[]
  readonly scope: Omit<BodyScope, 'fields' | 'members'>
}

/** The lines of one class. */
export function classLines(module: PythonModule, player: PlayerClass): string[] {
  const { element, name, note, fields } = player
  const bases = legalBases(player)
  const parts = [
    ...(note === '' ? [] : [[`"""${note}"""`]]),
    ...fieldParts(module, player),
    ...(hasConstructor(element) ? [initLines(module, fields, bases)] : []),
    ...element.operations
      .filter(({ name: own }) => own !== '__init__' || !hasConstructor(element))
      .map((operation, n, all) =>
        methodLines(
          module,
          operation,
          operation.abstract || element.kind === 'protocol'
            ? null
            : bodyOf(operation, { ...player.scope, fields: allFields(player), members: membersOf(player) }),
          all.slice(0, n),
        ),
      ),
  ].filter((lines) => lines.length > 0)
  const body = parts.flatMap((lines, n) => (n === 0 || isShort(parts, n) ? lines : ['', ...lines]))
  return [
    ...(element.kind === 'dataclass' ? [`@${module.use('dataclass')}(kw_only=True)`] : []),
    `class ${name}${headOf(module, player, bases)}:`,
    ...(body.length === 0 ? ['pass'] : body).map((line) => (line === '' ? '' : `    ${line}`)),
  ]
}

/** Fields stand together, line by line. */
const isShort = (parts: readonly (readonly string[])[], n: number): boolean =>
  isField(parts[n]) && isField(parts[n - 1])
const isField = (lines: readonly string[] | undefined): boolean =>
  lines?.length === 1 && /^\w+(?::| =)/.test(lines[0] ?? '')

const hasConstructor = ({ kind }: ClassElement): boolean =>
  kind === 'class' || kind === 'abstract' || kind === 'exception'

/** Bases that Python accepts together: none that another one has already, and protocols below protocols only. */
function legalBases({ element, bases }: PlayerClass): readonly PlayerClass[] {
  if (element.kind === 'enum') return []
  const wanted = bases.filter(
    ({ element: base }) => base.kind !== 'enum' && (element.kind !== 'protocol' || base.kind === 'protocol'),
  )
  return wanted.filter((base) => !wanted.some((other) => other !== base && ancestors(other).has(base)))
}

function ancestors(player: PlayerClass): ReadonlySet<PlayerClass> {
  const found = new Set<PlayerClass>()
  const add = (each: PlayerClass): void => {
    for (const base of each.bases) {
      found.add(base)
      add(base)
    }
  }
  add(player)
  return found
}

function headOf(module: PythonModule, { element }: PlayerClass, bases: readonly PlayerClass[]): string {
  const names = bases.map(({ name }) => name)
  if (element.kind === 'enum') names.push(module.use('Enum'))
  if (element.kind === 'protocol') names.push(module.use('Protocol'))
  if (element.kind === 'exception' && !bases.some(isException)) names.push('Exception')
  if (element.kind === 'abstract' && !bases.some(({ element: base }) => base.kind === 'abstract'))
    names.push(module.use('ABC'))
  return names.length === 0 ? '' : `(${names.join(', ')})`
}

const isException = (player: PlayerClass): boolean =>
  player.element.kind === 'exception' || player.bases.some(isException)

/** Fields that stand in the body of the class: all of a dataclass, values of an enum, else those of the class itself. */
function fieldParts(module: PythonModule, { element, fields }: PlayerClass): string[][] {
  if (element.kind === 'enum')
    return fields.map((field) => {
      const value = writtenDefault(field.default)
      return [`${field.name} = ${value && !value.fresh ? value.text : `${module.use('auto')}()`}`]
    })
  return fields.flatMap((field) => {
    const type = typeOf(module, field.type)
    const value = writtenDefault(field.default)
    module.scan([value?.text ?? ''])
    if (field.static)
      return [
        [
          `${field.name}: ${module.use('ClassVar')}[${type}]${field.default === '' ? '' : ` = ${value?.text ?? '...'}`}`,
        ],
      ]
    if (element.kind === 'protocol') return [[`${field.name}: ${type}`]]
    if (element.kind !== 'dataclass') return []
    if (field.default === '') return [[`${field.name}: ${type}`]]
    if (!value?.fresh) return [[`${field.name}: ${type} = ${value?.text ?? '...'}`]]
    const factory = { '[]': 'list', '{}': 'dict', '()': 'tuple' }[value.text] ?? `lambda: ${value.text}`
    return [[`${field.name}: ${type} = ${module.use('field')}(default_factory=${factory})`]]
  })
}

function initLines(
  module: PythonModule,
  fields: readonly HeldField[],
  bases: readonly PlayerClass[],
): string[] {
  return constructorLines(
    module,
    fields,
    bases.map((base) => ({ name: base.name, given: givenOf(base) })),
  )
}

/** What the constructor of a class takes, its bases included. */
function givenOf(player: PlayerClass): GivenField[] {
  if (!hasConstructor(player.element)) return []
  const given = new Map<string, GivenField>()
  for (const each of [...givenFields(player.fields), ...legalBases(player).flatMap(givenOf)])
    if (!given.has(each.parameter)) given.set(each.parameter, each)
  return [...given.values()]
}

const allFields = (player: PlayerClass): HeldField[] => [
  ...player.fields,
  ...[...ancestors(player)].flatMap(({ fields }) => fields),
]

const membersOf = (player: PlayerClass): ReadonlySet<string> =>
  new Set(
    [player, ...ancestors(player)].flatMap(({ fields, element }) => [
      ...fields.map(({ name }) => name),
      ...element.operations.map(({ name }) => memberName(name)),
    ]),
  )
