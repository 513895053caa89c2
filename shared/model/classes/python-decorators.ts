import type { Localized } from '../../base/localized'
import { err, ok, type Result } from '../../base/result'
import { type Accessor, type Binding, maxDecorators, type Operation } from './member'
import { lengthProblem, nameProblem } from './python-name'
import { outerMarks } from './python-scan'

/** What stands before a `def`. */
export interface Decorated {
  /** The text behind the decorators. */
  readonly rest: string
  readonly binding: Binding
  readonly abstract: boolean
  readonly accessor: Accessor | null
  /** The property that a setter or deleter says it belongs to. */
  readonly accessorOf: string | null
  /** Those that mean nothing to the model, as they are written, without `@`. */
  readonly others: readonly string[]
}

/** The pattern is read when it is first used: the sets of letters in it take a good part of a start. */
const decorator = (text: string): RegExpExecArray | null =>
  /^@\s*(?<name>[\p{ID_Start}_][\p{ID_Continue}]*(?:\.[\p{ID_Start}_][\p{ID_Continue}]*)*)\s*/u.exec(text)
const ofProperty = /^(?<of>[^.]+)\.(?<accessor>setter|deleter)$/

/** Takes the decorators off the beginning of a text. */
export function takeDecorators(text: string): Result<Decorated, Localized> {
  let taken: Decorated = {
    rest: text,
    binding: 'instance',
    abstract: false,
    accessor: null,
    accessorOf: null,
    others: [],
  }
  while (taken.rest.startsWith('@')) {
    const found = decorator(taken.rest)
    if (!found)
      return err({
        en: '“@” needs the name of a decorator, such as “@property”.',
        zh: '“@”之后需要装饰器名称，例如“@property”。',
      })
    const name = found.groups?.name ?? ''
    const wrong = name.split('.').flatMap((part) => nameProblem(part) ?? [])[0]
    if (wrong) return err(wrong)
    const call = takeCall(taken.rest.slice(found[0].length))
    if (!call.ok) return call
    const next = withDecorator(taken, name, call.value.call)
    if (!next.ok) return next
    taken = { ...next.value, rest: call.value.rest }
  }
  const problem = lengthProblem(...taken.others)
  if (problem) return err(problem)
  return taken.others.length > maxDecorators
    ? err({ en: `At most ${maxDecorators} decorators.`, zh: `装饰器最多 ${maxDecorators} 个。` })
    : ok(taken)
}

/** The brackets that a decorator is called with, if it is. */
function takeCall(text: string): Result<{ readonly call: string; readonly rest: string }, Localized> {
  if (!text.startsWith('(')) return ok({ call: '', rest: text })
  const marks = outerMarks(text)
  if (!marks.ok) return marks
  const end = (marks.value.find(({ character }) => character === ')')?.at ?? text.length - 1) + 1
  return ok({ call: text.slice(0, end), rest: text.slice(end).trimStart() })
}

function withDecorator(taken: Decorated, name: string, call: string): Result<Decorated, Localized> {
  if (call === '') {
    if (name === 'staticmethod') return ok({ ...taken, binding: 'static' })
    if (name === 'classmethod') return ok({ ...taken, binding: 'class' })
    if (/^(?:abc\.)?abstractmethod$/.test(name)) return ok({ ...taken, abstract: true })
    const belongs = ofProperty.exec(name)?.groups
    if (name === 'property') return withAccessor(taken, 'property', null)
    if (/^(?:functools\.)?cached_property$/.test(name)) return withAccessor(taken, 'cached-property', null)
    if (belongs?.accessor)
      return withAccessor(taken, belongs.accessor === 'setter' ? 'setter' : 'deleter', belongs.of ?? '')
  }
  return ok({ ...taken, others: [...taken.others, `${name}${call}`] })
}

const withAccessor = (
  taken: Decorated,
  accessor: Accessor,
  accessorOf: string | null,
): Result<Decorated, Localized> =>
  taken.accessor === null
    ? ok({ ...taken, accessor, accessorOf })
    : err({
        en: 'An operation is one of property, cached property, setter and deleter.',
        zh: '一个操作只能是 property、cached_property、setter、deleter 之一。',
      })

/** What Python would refuse of an operation that is read, written or deleted like an attribute; `null`: nothing. */
export function accessorProblem(
  { accessor, accessorOf }: Decorated,
  { name, binding, parameters }: Pick<Operation, 'name' | 'binding' | 'parameters'>,
): Localized | null {
  if (accessor === null) return null
  if (binding !== 'instance')
    return {
      en: 'A property belongs to an instance: “@staticmethod” and “@classmethod” do not go with it.',
      zh: '属性方法属于实例，不能与“@staticmethod”或“@classmethod”同用。',
    }
  if (accessorOf !== null && accessorOf !== name)
    return {
      en: `“@${accessorOf}.${accessor}” belongs to “${accessorOf}”, and this operation is called “${name}”.`,
      zh: `“@${accessorOf}.${accessor}”属于“${accessorOf}”，而这个操作名为“${name}”。`,
    }
  if (accessor === 'setter')
    return parameters.length === 1
      ? null
      : { en: 'A setter takes one parameter: the new value.', zh: 'setter 只接受一个参数，即新值。' }
  return parameters.length === 0
    ? null
    : {
        en: 'A property takes no parameters besides “self”.',
        zh: '除“self”外，属性方法不接受参数。',
      }
}

/** The decorators of an operation, each with its `@`, in the order in which Python wants them. */
export function decoratorsOf({ name, binding, abstract, accessor, decorators = [] }: Operation): string[] {
  return [
    ...(accessor ? [`@${accessorWord(accessor, name)}`] : []),
    ...(binding === 'static' ? ['@staticmethod'] : []),
    ...(binding === 'class' ? ['@classmethod'] : []),
    ...decorators.map((each) => `@${each}`),
    ...(abstract ? ['@abstractmethod'] : []),
  ]
}

const accessorWord = (accessor: Accessor, name: string): string =>
  ({
    property: 'property',
    'cached-property': 'cached_property',
    setter: `${name}.setter`,
    deleter: `${name}.deleter`,
  })[accessor]

/** The name of a decorator, without what it is called with. */
export const decoratorName = (decorator: string): string => decorator.split('(')[0]?.trim() ?? ''
