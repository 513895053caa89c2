import type { Localized } from '../../base/localized'
import { ok, type Result } from '../../base/result'
import type { Attribute, Operation } from './member'
import { parseAttribute } from './python-attribute'
import { takeVisibility } from './python-name'
import { parseOperation } from './python-operation'
import { outerMarks } from './python-scan'

/** A member, and which of its class's lists it belongs to. */
export type PythonMember =
  | { readonly list: 'attributes'; readonly member: Attribute }
  | { readonly list: 'operations'; readonly member: Operation }

/** Reads a member of either kind: with brackets behind its name, or a `def` or decorator before it, it is an operation. */
export function parseMember(text: string): Result<PythonMember, Localized> {
  const { rest } = takeVisibility(text)
  const marks = outerMarks(rest)
  if (!marks.ok) return marks
  const first = marks.value.find(({ character }) => '(:='.includes(character))
  if (first?.character === '(' || /^(?:@|def\s|async\s)/.test(rest)) {
    const parsed = parseOperation(text)
    return parsed.ok ? ok({ list: 'operations', member: parsed.value }) : parsed
  }
  const parsed = parseAttribute(text)
  return parsed.ok ? ok({ list: 'attributes', member: parsed.value }) : parsed
}
