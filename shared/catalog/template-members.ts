import type { Attribute, Operation, Parameter } from '../model/classes/member'

/** An attribute in which `{role}` stands for the name of the class that plays the role. */
export type TemplateAttribute = Attribute

/** An operation with its Python body. In it `{role}` is a class, `{self.role}` the field in which it is kept. */
export interface TemplateOperation extends Operation {
  readonly body: readonly string[]
}

/** Parts of a text that commas separate, brackets and quotes aside. */
function split(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const letter of text) {
    if ('([{'.includes(letter)) depth += 1
    if (')]}'.includes(letter)) depth -= 1
    if (letter === ',' && depth === 0) {
      parts.push(part)
      part = ''
    } else part += letter
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== '')
}

function parameter(text: string): Parameter {
  const [declared = '', value = ''] = text.split(' = ')
  const [name = '', type = ''] = declared.split(': ')
  return { name, type, default: value }
}

const visibilityOf = (name: string) => (name.startsWith('_') ? 'protected' : 'public')

/** An attribute as Python writes it: `_found: dict[str, str] = {}`; with `static ` before it, one of the class. */
export function attribute(text: string): TemplateAttribute {
  const isStatic = text.startsWith('static ')
  const { name, type, default: value } = parameter(isStatic ? text.slice('static '.length) : text)
  return { name, type, default: value, visibility: visibilityOf(name), static: isStatic }
}

const signature = /^(?<of>class )?(?<async>async )?(?<name>\w+)\((?<parameters>.*)\) -> (?<returns>.+)$/

/** An operation as Python writes it, without `self`, and the lines that it does: `async get(key: str) -> str`. */
export function operation(text: string, ...body: string[]): TemplateOperation {
  const { groups } = signature.exec(text) ?? {}
  if (!groups) throw new Error(`not a signature: ${text}`)
  const { name = '', parameters = '', returns = '' } = groups
  return {
    name,
    parameters: split(parameters).map(parameter),
    returns,
    visibility: visibilityOf(name),
    binding: groups.of === undefined ? 'instance' : 'class',
    async: groups.async !== undefined,
    abstract: false,
    body,
  }
}
