import type { Localized } from '../base/localized'
import type { Result } from '../base/result'
import type { Attribute, Operation } from '../model/classes/member'
import { parseAttribute } from '../model/classes/python-attribute'
import { parseOperation } from '../model/classes/python-operation'

/** An operation with its Python body. In it `{role}` is a class, `{self.role}` the field in which it is kept. */
export interface TemplateOperation extends Operation {
  readonly body: readonly string[]
}

function written<T>(text: string, parsed: Result<T, Localized>): T {
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.en}`)
  return parsed.value
}

/** An attribute as Python writes it. In its type `{role}` stands for the name of the class that plays the role. */
export const attribute = (text: string): Attribute => written(text, parseAttribute(text))

/** An operation as Python writes it, and the lines that it does: `async get(key: str) -> str`. */
export const operation = (text: string, ...body: string[]): TemplateOperation => ({
  ...written(text, parseOperation(text)),
  body,
})
