import type { Localized } from '../../base/localized'
import { err, ok, type Result } from '../../base/result'

/** A piece of Python text that stands in no bracket, string or lambda's parameters, and where it begins. */
interface Mark {
  readonly character: string
  readonly at: number
}

const closes: { readonly [open: string]: string } = { '(': ')', '[': ']', '{': '}' }
const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character)

const unclosed = (open: string): Localized => ({
  en: `The “${open}” is never closed.`,
  zh: `“${open}”没有对应的右括号或引号。`,
})
const unopened = (close: string): Localized => ({
  en: `The “${close}” closes nothing.`,
  zh: `“${close}”没有对应的左括号。`,
})

/** Where the string that begins at `from` ends: just behind its closing quote. `null`: it does not. */
function stringEnd(text: string, from: number): number | null {
  const quote = text.charAt(from)
  const delimiter = text.startsWith(quote.repeat(3), from) ? quote.repeat(3) : quote
  let at = from + delimiter.length
  while (at < text.length) {
    if (text[at] === '\\') at += 2
    else if (text.startsWith(delimiter, at)) return at + delimiter.length
    else at += 1
  }
  return null
}

/**
 * The characters of Python text outside every bracket and string. The `:` and `,` of a lambda's parameters count as
 * inside. An error where brackets or quotes do not match.
 */
export function outerMarks(text: string): Result<Mark[], Localized> {
  const marks: Mark[] = []
  const open: string[] = []
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '"' || character === "'") {
      const end = stringEnd(text, at)
      if (end === null) return err(unclosed(character))
      at = end
      continue
    }
    if (text.startsWith('lambda', at) && !isWord(text[at - 1]) && !isWord(text[at + 6])) {
      open.push('lambda')
      at += 6
      continue
    }
    if (character === ':' && open.at(-1) === 'lambda') open.pop()
    else if (character in closes) {
      if (open.length === 0) marks.push({ character, at })
      open.push(character)
    } else if (character === ')' || character === ']' || character === '}') {
      while (open.at(-1) === 'lambda') open.pop()
      const last = open.pop()
      if (last === undefined || closes[last] !== character) return err(unopened(character))
      if (open.length === 0) marks.push({ character, at })
    } else if (open.length === 0) marks.push({ character, at })
    at += 1
  }
  const left = open.findLast((each) => each !== 'lambda')
  return left === undefined ? ok(marks) : err(unclosed(left))
}

/** Splits Python text at a character outside every bracket and string; the pieces are trimmed. */
export function splitOuter(text: string, separator: string): Result<string[], Localized> {
  const marks = outerMarks(text)
  if (!marks.ok) return marks
  const cuts = marks.value.filter(({ character }) => character === separator).map(({ at }) => at)
  return ok(
    [...cuts, text.length].map((cut, n) => text.slice(n === 0 ? 0 : (cuts[n - 1] ?? 0) + 1, cut).trim()),
  )
}

/** `name: type = default`, as attributes and parameters are written; `name` is not looked at. */
export function splitDeclaration(
  text: string,
): Result<{ readonly name: string; readonly type: string; readonly value: string }, Localized> {
  const marks = outerMarks(text)
  if (!marks.ok) return marks
  const equals = marks.value.find(({ character }) => character === '=')?.at ?? text.length
  const colon = marks.value.find(({ character, at }) => character === ':' && at < equals)?.at ?? equals
  return ok({
    name: text.slice(0, colon).trim(),
    type: text.slice(colon + 1, equals).trim(),
    value: text.slice(equals + 1).trim(),
  })
}
