import type { Localized } from '../../base/localized'
import { err, ok, type Result } from '../../base/result'
import type { Attribute } from './member'
import { lengthProblem, nameProblem, neededMark, takeVisibility, visibilityOfName } from './python-name'
import { splitDeclaration } from './python-scan'

const classVariable = /^(?:typing\.)?ClassVar(?:\[(?<type>.*)\])?$/s

/**
 * Reads an attribute as Python declares it: `items: list[Item] = []`, `count: ClassVar[int] = 0`, or an enum's
 * `PENDING = "pending"`. A mark of UML before it says its visibility, else its leading underscores do.
 */
export function parseAttribute(text: string): Result<Attribute, Localized> {
  const { given, rest } = takeVisibility(text)
  const split = splitDeclaration(rest)
  if (!split.ok) return split
  const { name, type: declared, value } = split.value
  const variable = classVariable.exec(declared)
  const type = variable ? (variable.groups?.type ?? '').trim() : declared
  const problem = nameProblem(name) ?? lengthProblem(name, type, value)
  if (problem) return err(problem)
  return ok({
    name,
    type,
    default: value,
    visibility: given ?? visibilityOfName(name),
    static: variable !== null,
  })
}

/** An attribute as Python declares it, to be edited. `parseAttribute` reads the same attribute from it. */
export const formatAttribute = (attribute: Attribute): string =>
  `${neededMark(attribute.name, attribute.visibility)}${attributeText(attribute)}`

/** An attribute as Python declares it, without a mark. */
export function attributeText({ name, type, default: value, static: isStatic }: Attribute): string {
  const declared = isStatic ? (type === '' ? 'ClassVar' : `ClassVar[${type}]`) : type
  return `${name}${declared === '' ? '' : `: ${declared}`}${value === '' ? '' : ` = ${value}`}`
}
