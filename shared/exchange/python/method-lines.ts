import type { Operation } from '../../model/classes/member'
import { parseParameters } from '../../model/classes/python-parameters'
import type { PythonModule } from './module'
import { memberName } from './names'
import { writtenDefault } from './written-text'

/** A method with its decorators. `body`: `null` where it is left to others. */
export function methodLines(
  module: PythonModule,
  operation: Operation,
  body: readonly string[] | null,
): string[] {
  const { binding, async: isAsync, abstract } = operation
  if (abstract) module.use('abstractmethod')
  const receiver = { instance: ['self'], class: ['cls'], static: [] }[binding]
  const listed = [...receiver, ...parametersOf(module, operation)].join(', ')
  const returns = operation.returns.trim() === '' ? '' : ` -> ${module.type(operation.returns)}`
  const head = `${isAsync ? 'async ' : ''}def ${memberName(operation.name)}(${listed})${returns}:`
  module.scan(body ?? [])
  return [
    ...(binding === 'instance' ? [] : [`@${binding}method`]),
    ...(abstract ? ['@abstractmethod'] : []),
    ...(body ? [head, ...body.map((line) => `    ${line}`)] : [`${head} ...`]),
  ]
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
