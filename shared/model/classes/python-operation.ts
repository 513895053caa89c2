import type { Localized } from '../../base/localized'
import { err, ok, type Result } from '../../base/result'
import type { Accessor, Binding, Operation, Parameter } from './member'
import { accessorProblem, decoratorName, decoratorsOf, takeDecorators } from './python-decorators'
import { lengthProblem, nameProblem, neededMark, takeVisibility, visibilityOfName } from './python-name'
import { formatParameter, parseParameters } from './python-parameters'
import { outerMarks } from './python-scan'

const refusal = 'raise NotImplementedError'
const emptyBody = /^(?:\.\.\.|pass)?$/
const refusing = /^raise NotImplementedError(?:\(.*\))?$/s

/**
 * Reads an operation as Python defines it: `async def get(self, id: UUID) -> Order`, with decorators before it.
 * `get(id: UUID) -> Order` means the same. A body of `raise NotImplementedError` makes it one that refuses. A mark of UML
 * says its visibility, else its underscores do.
 */
export function parseOperation(text: string): Result<Operation, Localized> {
  const marked = takeVisibility(text)
  const decorated = takeDecorators(marked.rest)
  if (!decorated.ok) return decorated
  const head = /^(?<async>async\s+)?(?<def>def\s+)?/.exec(decorated.value.rest)
  const signature = decorated.value.rest.slice(head?.[0].length ?? 0)
  const marks = outerMarks(signature)
  if (!marks.ok) return marks
  const open = marks.value.find(({ character }) => character === '(')?.at
  const close = marks.value.find(({ character }) => character === ')')?.at
  if (open === undefined || close === undefined)
    return err({ en: 'An operation needs brackets, such as “get(id)”.', zh: '操作需要括号，例如“get(id)”。' })
  const name = signature.slice(0, open).trim()
  const parameters = parseParameters(signature.slice(open + 1, close))
  if (!parameters.ok) return parameters
  const tail = parseTail(signature.slice(close + 1).trim(), head?.groups?.def !== undefined)
  if (!tail.ok) return tail
  const { binding: said, abstract, accessor, others } = decorated.value
  const bound = withoutReceiver(parameters.value, said)
  const problem =
    nameProblem(name) ??
    lengthProblem(name, tail.value.returns) ??
    accessorProblem(decorated.value, { name, ...bound })
  if (problem) return err(problem)
  return ok({
    name,
    parameters: bound.parameters,
    returns: tail.value.returns,
    visibility: marked.given ?? visibilityOfName(name),
    binding: bound.binding,
    async: head?.groups?.async !== undefined,
    abstract,
    ...(tail.value.refuses ? { refuses: true } : {}),
    ...(accessor ? { accessor } : {}),
    ...(others.length > 0 ? { decorators: [...others] } : {}),
  })
}

/** What stands behind the parameters: a return type after `->`, or after `:` as UML has it, and a body. */
function parseTail(
  text: string,
  isDefinition: boolean,
): Result<{ readonly returns: string; readonly refuses: boolean }, Localized> {
  const isArrow = text.startsWith('->')
  const behind = isArrow ? text.slice(2).trim() : text
  const marks = outerMarks(behind)
  if (!marks.ok) return marks
  const colon = marks.value.find(({ character }) => character === ':')?.at ?? behind.length
  const before = behind.slice(0, colon).trim()
  const body = behind.slice(colon + 1).trim()
  if (isArrow ? before === '' : before !== '') return err(tailProblem(text))
  if (refusing.test(body)) return ok({ returns: before, refuses: true })
  if (emptyBody.test(body)) return ok({ returns: before, refuses: false })
  return isArrow || isDefinition ? err(tailProblem(text)) : ok({ returns: body, refuses: false })
}

const tailProblem = (text: string): Localized => ({
  en: `“${text}” cannot follow the brackets; a return type stands behind “->”.`,
  zh: `括号之后不能写“${text}”；返回类型写在“->”之后。`,
})

/** Parameters without `self` or `cls`, which the binding says. `cls` alone says that the method is the class's. */
function withoutReceiver(
  parameters: Parameter[],
  binding: Binding,
): { readonly parameters: Parameter[]; readonly binding: Binding } {
  const [first, ...rest] = parameters
  if (binding === 'static' || first?.type !== '' || first.default !== '') return { parameters, binding }
  if (first.name === 'self' && binding === 'instance') return { parameters: rest, binding }
  return first.name === 'cls' ? { parameters: rest, binding: 'class' } : { parameters, binding }
}

/** An operation as Python defines it, on one line, to be edited. `parseOperation` reads the same operation from it. */
export function formatOperation(operation: Operation): string {
  const { name, visibility, binding, refuses } = operation
  const receiver = { instance: ['self'], class: ['cls'], static: [] }[binding]
  const parameters = [...receiver, ...operation.parameters.map(formatParameter)].join(', ')
  return [
    neededMark(name, visibility),
    ...decoratorsOf(operation).map((each) => `${each} `),
    `${operation.async ? 'async ' : ''}def ${name}(${parameters})`,
    operation.returns === '' ? '' : ` -> ${operation.returns}`,
    refuses === true ? `: ${refusal}` : '',
  ].join('')
}

/**
 * The short form that a class shows in its box: without `def` and the receiver. What is read like an attribute looks like
 * one; in braces, as UML has it, stands what decorators make of an operation.
 */
export function operationText(operation: Operation): string {
  const { name, parameters, returns, accessor, decorators = [] } = operation
  const isRead = accessor === 'property' || accessor === 'cached-property'
  const said = [...(accessor ? [accessorNames[accessor]] : []), ...decorators.map(decoratorName)]
  return [
    operation.async ? 'async ' : '',
    isRead ? name : `${name}(${parameters.map(formatParameter).join(', ')})`,
    returns === '' ? '' : `${isRead ? ':' : ' ->'} ${returns}`,
    said.length === 0 ? '' : ` {${said.join(', ')}}`,
  ].join('')
}

const accessorNames: { readonly [A in Accessor]: string } = {
  property: 'property',
  'cached-property': 'cached property',
  setter: 'setter',
  deleter: 'deleter',
}
