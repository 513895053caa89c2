import type { Operation } from '../../model/classes/member'
import { parseParameters } from '../../model/classes/python-parameters'
import type { PythonModule } from './module'
import { memberName } from './names'
import { writtenDefault } from './written-text'

/**
 * A method with its decorators. Those that only other parts of the design know stand in comments, and so does that of a
 * setter without a property. `body`: `null` where it is left to others. `before`: operations that stand above it.
 */
export function methodLines(
  module: PythonModule,
  operation: Operation,
  body: readonly string[] | null,
  before: readonly Operation[],
): string[] {
  const { binding, async: isAsync, abstract, decorators = [] } = operation
  if (abstract) module.use('abstractmethod')
  const receiver = { instance: ['self'], class: ['cls'], static: [] }[binding]
  const listed = [...receiver, ...parametersOf(module, operation)].join(', ')
  const returns = operation.returns.trim() === '' ? '' : ` -> ${module.type(operation.returns)}`
  const head = `${isAsync ? 'async ' : ''}def ${memberName(operation.name)}(${listed})${returns}:`
  module.scan(body ?? [])
  return [
    ...decorators.map((each) => `# @${each.replace(/\s+/g, ' ')}`),
    ...accessorLines(module, operation, before),
    ...(binding === 'instance' ? [] : [`@${binding}method`]),
    ...(abstract ? ['@abstractmethod'] : []),
    ...(body ? [head, ...body.map((line) => `    ${line}`)] : [`${head} ...`]),
  ]
}

function accessorLines(
  module: PythonModule,
  { name, accessor, binding }: Operation,
  before: readonly Operation[],
): string[] {
  if (accessor === undefined || binding !== 'instance') return []
  if (accessor === 'property') return ['@property']
  if (accessor === 'cached-property') return [`@${module.use('cached_property')}`]
  return [`${isProperty(name, before) ? '' : '# '}@${memberName(name)}.${accessor}`]
}

/** Whether what stands above a method has made its name a property, which setters and deleters can add to. */
function isProperty(name: string, before: readonly Operation[]): boolean {
  const at = before.findLastIndex((each) => memberName(each.name) === memberName(name))
  const above = before[at]
  if (above?.accessor === undefined || above.binding !== 'instance') return false
  if (above.accessor === 'cached-property') return false
  return above.accessor === 'property' || isProperty(name, before.slice(0, at))
}

/** Parameters as Python reads them; any at all where those that are stated cannot be. */
function parametersOf(module: PythonModule, { parameters, binding }: Operation): string[] {
  const stars = /^\*{0,2}/
  const written = parameters.map(({ name, type, default: value }) => {
    if (name === '*' || name === '/') return name
    const star = stars.exec(name)?.[0] ?? ''
    const bare = memberName(name.slice(star.length))
    const typed = type.trim() === '' ? '' : `: ${module.type(type)}`
    if (value.trim() === '') return `${star}${bare}${typed}`
    const text = writtenDefault(value)?.text ?? '...'
    return `${star}${bare}${typed}${typed === '' ? '=' : ' = '}${text}`
  })
  const receiver = binding === 'instance' ? ['self'] : binding === 'class' ? ['cls'] : []
  const isLegal =
    parseParameters([...receiver, ...written].join(', ')).ok &&
    written[0] !== '/' &&
    !/\*(?:, (?:\*\*|\/)|$)/.test(written.join(', ')) &&
    written.filter((each) => each === '/').length < 2 &&
    !written.slice(written.findIndex((each) => each.startsWith('*')) + 1 || written.length).includes('/')
  return isLegal ? written : [`*args: ${module.use('Any')}`, `**kwargs: ${module.use('Any')}`]
}

/** What a call hands on of the parameters of the method that makes it. */
export function argumentsOf({ parameters }: Operation): string {
  let byName = false
  return parameters
    .flatMap(({ name }) => {
      if (name === '/') return []
      if (name.startsWith('*') && !name.startsWith('**')) byName = true
      if (name === '*') return []
      if (name.startsWith('*')) {
        const star = name.startsWith('**') ? '**' : '*'
        return [`${star}${memberName(name.slice(star.length))}`]
      }
      return [byName ? `${memberName(name)}=${memberName(name)}` : memberName(name)]
    })
    .join(', ')
}
