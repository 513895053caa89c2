/** Tokens of type texts: names, strings, numbers, dots and brackets. */
const token =
  /\s*(?:(?<name>[\p{ID_Start}_][\p{ID_Continue}]*)|(?<literal>"[^"\\\n]*"|'[^'\\\n]*'|-?\d+)|(?<sign>\.\.\.|[[\](),.|]))/uy

/** A text that Python reads as a type, with the names that it needs. */
export interface WrittenType {
  readonly text: string
  readonly names: readonly string[]
  /** Names behind which another one, or brackets, follow. */
  readonly dotted: readonly string[]
  readonly generic: readonly string[]
}

/** A type as Python reads it; `null` where the text is none. What nobody stated is nothing. */
export function writtenType(text: string): WrittenType | null {
  const tokens: { readonly kind: 'name' | 'literal' | 'sign'; readonly text: string }[] = []
  token.lastIndex = 0
  const trimmed = text.trim()
  while (token.lastIndex < trimmed.length) {
    const groups = token.exec(trimmed)?.groups
    if (!groups) return null
    const { name, literal, sign = '' } = groups
    tokens.push(
      name !== undefined
        ? { kind: 'name', text: name }
        : literal !== undefined
          ? { kind: 'literal', text: literal }
          : { kind: 'sign', text: sign },
    )
  }
  const names: string[] = []
  const dotted: string[] = []
  const generic: string[] = []
  let at = 0
  const is = (sign: string): boolean => tokens[at]?.kind === 'sign' && tokens[at]?.text === sign
  const take = (sign: string): boolean => {
    if (!is(sign)) return false
    at += 1
    return true
  }
  const list = (): boolean => {
    if (take(']')) return true
    do if (!union()) return false
    while (take(','))
    return take(']')
  }
  const atom = (): boolean => {
    if (take('...')) return true
    if (take('[')) return list()
    const here = tokens[at]
    if (!here || here.kind === 'sign') return false
    at += 1
    if (here.kind === 'literal') return true
    if (here.text !== 'None') names.push(here.text)
    while (take('.')) {
      dotted.push(here.text)
      if (tokens[at]?.kind !== 'name') return false
      at += 1
    }
    if (!take('[')) return true
    generic.push(here.text)
    return list()
  }
  const union = (): boolean => {
    do if (!atom()) return false
    while (take('|'))
    return true
  }
  return tokens.length > 0 && union() && at === tokens.length
    ? { text: trimmed, names, dotted, generic }
    : null
}

const constant = /^(?:None|True|False|-?\d+(?:\.\d+)?|b?"[^"\\\n]*"|b?'[^'\\\n]*')$/
const fresh = /^(?:\[\]|\{\}|\(\)|(?<name>[A-Z]\w*|set|list|dict|deque|defaultdict)\((?:\d+|[a-z]+)?\))$/

/** A default as Python reads it. `fresh`: it is made anew for each object. */
export interface WrittenDefault {
  readonly text: string
  readonly names: readonly string[]
  readonly fresh: boolean
}

/** A default that means the same anywhere; `null` where it is another one. */
export function writtenDefault(text: string): WrittenDefault | null {
  const trimmed = text.trim()
  if (constant.test(trimmed)) return { text: trimmed, names: [], fresh: false }
  const made = fresh.exec(trimmed)
  if (!made) return null
  const name = made.groups?.name
  return { text: trimmed, names: name === undefined ? [] : [name], fresh: true }
}
