/** A place in a text, both counted from 1 as editors do. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

const space = /[ \t\n\r]*/y
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/**
 * Where a text stops being JSON: the first token that does not belong there. Engines report this only for some errors
 * and each in its own words. Asked after `JSON.parse` has refused the text; the end of a text that is cut short.
 */
export function jsonErrorPosition(text: string): TextPosition {
  const before = text.slice(0, firstWrongOffset(text))
  const line = before.split('\n').length
  return { line, column: before.length - before.lastIndexOf('\n') }
}

function firstWrongOffset(text: string): number {
  let at = 0
  /** Open brackets, innermost last. A list, because a hostile text may nest deeper than the stack. */
  const open: ('{' | '[')[] = []

  const take = (token: RegExp): boolean => {
    token.lastIndex = at
    const found = token.test(text)
    if (found) at = token.lastIndex
    return found
  }
  const takeMark = (mark: string): boolean => {
    take(space)
    const found = text.startsWith(mark, at)
    if (found) at += mark.length
    return found
  }
  /** By hand: one expression for a whole string would run out of stack on a long one. */
  const takeString = (): boolean => {
    if (!text.startsWith('"', at)) return false
    at += 1
    while (at < text.length && !text.startsWith('"', at)) {
      if (text.startsWith('\\', at)) {
        if (!take(escaped)) return false
      } else if (text.charCodeAt(at) < 0x20) return false
      else at += 1
    }
    return takeMark('"')
  }
  const takeKey = (): boolean => {
    take(space)
    return takeString() && takeMark(':')
  }

  for (;;) {
    if (takeMark('{')) {
      if (!takeMark('}')) {
        if (!takeKey()) return at
        open.push('{')
        continue
      }
    } else if (takeMark('[')) {
      if (!takeMark(']')) {
        open.push('[')
        continue
      }
    } else if (!takeString() && !take(scalar)) return at

    // A value is complete: close what it closes, or go on to the next one.
    let innermost = open.at(-1)
    while (innermost !== undefined && takeMark(innermost === '{' ? '}' : ']')) {
      open.pop()
      innermost = open.at(-1)
    }
    take(space)
    if (innermost === undefined || !takeMark(',')) return at
    if (innermost === '{' && !takeKey()) return at
  }
}
