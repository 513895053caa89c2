import type { HeldField } from './held-fields'
import type { PythonModule } from './module'
import { memberName } from './names'
import { writtenDefault } from './written-text'

/** A parameter of a constructor. */
export interface GivenField {
  readonly parameter: string
  readonly type: string
  /** `null`: it has to be given. */
  readonly default: string | null
}

/** Fields that whoever makes an object hands over, those that have to be given first. */
export function givenFields(fields: readonly HeldField[]): (GivenField & { readonly field: HeldField })[] {
  const given = fields.flatMap((field) => {
    const value = writtenDefault(field.default)
    if (field.static || (field.default !== '' && value?.fresh !== false)) return []
    const parameter = memberName(field.name.replace(/^_+/, ''))
    return [{ field, parameter, type: field.type, default: value?.text ?? null }]
  })
  return given.sort((a, b) => Number(a.default !== null) - Number(b.default !== null))
}

/** A constructor that keeps what it is given, after those of the bases; no lines where there is nothing to do. */
export function constructorLines(
  module: PythonModule,
  fields: readonly HeldField[],
  bases: readonly { readonly name: string; readonly given: readonly GivenField[] }[],
): string[] {
  const own = givenFields(fields)
  const inherited = bases.flatMap(({ given }) => given)
  const parameters = new Map<string, GivenField>()
  for (const each of [...own, ...inherited])
    if (!parameters.has(each.parameter)) parameters.set(each.parameter, each)
  const ordered = [...parameters.values()].sort(
    (a, b) => Number(a.default !== null) - Number(b.default !== null),
  )
  const body = [
    ...bases
      .filter(({ given }) => given.length > 0)
      .map(
        ({ name, given }) =>
          `${name}.__init__(${['self', ...given.map(({ parameter }) => `${parameter}=${parameter}`)].join(', ')})`,
      ),
    ...fields.flatMap((field) => {
      if (field.static) return []
      const found = own.find((each) => each.field === field)
      if (found) return [`self.${field.name} = ${found.parameter}`]
      const value = writtenDefault(field.default)
      module.scan([value?.text ?? ''])
      return [`self.${field.name}: ${typeOf(module, field.type)} = ${value?.text ?? '...'}`]
    }),
  ]
  if (body.length === 0) return []
  const listed = ordered.map(
    ({ parameter, type, default: value }) =>
      `${parameter}: ${typeOf(module, type)}${value === null ? '' : ` = ${value}`}`,
  )
  return [`def __init__(${['self', ...listed].join(', ')}) -> None:`, ...body.map((line) => `    ${line}`)]
}

/** A field whose type nobody stated may hold anything. */
export const typeOf = (module: PythonModule, type: string): string =>
  type.trim() === '' ? module.use('Any') : module.type(type)
