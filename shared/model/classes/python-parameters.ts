import type { Localized } from '../../base/localized'
import { err, ok, type Result } from '../../base/result'
import { maxMembers, type Parameter } from './member'
import { lengthProblem, nameProblem } from './python-name'
import { splitDeclaration, splitOuter } from './python-scan'

/** Reads what stands between the brackets of a `def`, `self` and `cls` included. */
export function parseParameters(text: string): Result<Parameter[], Localized> {
  const pieces = splitOuter(text, ',')
  if (!pieces.ok) return pieces
  // Python allows a comma behind the last one.
  const written = pieces.value.at(-1) === '' ? pieces.value.slice(0, -1) : pieces.value
  if (written.length > maxMembers)
    return err({ en: `At most ${maxMembers} parameters.`, zh: `参数最多 ${maxMembers} 个。` })
  const parameters: Parameter[] = []
  for (const piece of written) {
    const parameter = parseParameter(piece)
    if (!parameter.ok) return parameter
    parameters.push(parameter.value)
  }
  const problem = orderProblem(parameters)
  return problem ? err(problem) : ok(parameters)
}

function parseParameter(text: string): Result<Parameter, Localized> {
  if (text === '*' || text === '/') return ok({ name: text, type: '', default: '' })
  const split = splitDeclaration(text)
  if (!split.ok) return split
  const { name, type, value } = split.value
  const stars = /^\*{0,2}/.exec(name)?.[0] ?? ''
  const bare = name.slice(stars.length).trim()
  const problem = nameProblem(bare) ?? lengthProblem(name, type, value)
  if (problem) return err(problem)
  if (stars !== '' && value !== '')
    return err({ en: `“${stars}${bare}” cannot have a default.`, zh: `“${stars}${bare}”不能有默认值。` })
  return ok({ name: `${stars}${bare}`, type, default: value })
}

/** What Python would refuse in the order of parameters; `null`: nothing. */
function orderProblem(parameters: readonly Parameter[]): Localized | null {
  const names = new Set<string>()
  let hasDefault = false
  let keywordsOnly = false
  let isOver = false
  for (const { name, default: value } of parameters) {
    const bare = name.replace(/^\*+/, '')
    if (names.has(bare) && bare !== '')
      return { en: `Two parameters are called “${bare}”.`, zh: `有两个参数都叫“${bare}”。` }
    names.add(bare)
    if (isOver) return { en: 'Nothing can follow “**”.', zh: '“**”之后不能再有参数。' }
    if (name.startsWith('**')) isOver = true
    else if (name.startsWith('*')) {
      if (keywordsOnly) return { en: 'Only one parameter can have “*”.', zh: '只能有一个参数带“*”。' }
      keywordsOnly = true
    } else if (value !== '') hasDefault = true
    else if (hasDefault && !keywordsOnly && name !== '/')
      return {
        en: `“${name}” follows a parameter with a default, so it needs one too.`,
        zh: `“${name}”位于带默认值的参数之后，也必须有默认值。`,
      }
  }
  return null
}

/** A parameter as Python writes it (PEP 8: spaces round `=` only beside a type). */
export const formatParameter = ({ name, type, default: value }: Parameter): string =>
  `${name}${type === '' ? '' : `: ${type}`}${value === '' ? '' : type === '' ? `=${value}` : ` = ${value}`}`
