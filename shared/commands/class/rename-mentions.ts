import type { ClassElement } from '../../model/classes/class-element'
import type { Attribute, Operation } from '../../model/classes/member'
import { maxMemberText } from '../../model/classes/member'

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character)

/** Where Python text has a word of its own. Words in quotes count in types, where they name a class that comes later. */
function replaceWord(text: string, from: string, to: string, inStrings: boolean): string {
  let [result, quote, at] = ['', '', 0]
  while (at < text.length) {
    const character = text.charAt(at)
    if (quote === '' && (character === '"' || character === "'")) quote = character
    else if (character === quote) quote = ''
    const found =
      (quote === '' || inStrings) &&
      text.startsWith(from, at) &&
      !isWord(text[at - 1]) &&
      !isWord(text[at + from.length])
    result += found ? to : character
    at += found ? from.length : 1
  }
  return result.length > maxMemberText ? text : result
}

/** The class with another class's new name where types, defaults, parameters and decorators of its members named the old one. */
export function renameMentions(each: ClassElement, from: string, to: string): ClassElement {
  const type = (text: string): string => replaceWord(text, from, to, true)
  const value = (text: string): string => replaceWord(text, from, to, false)
  const attribute = (a: Attribute): Attribute => ({ ...a, type: type(a.type), default: value(a.default) })
  const operation = (o: Operation): Operation => ({
    ...o,
    parameters: o.parameters.map((p) => ({ ...p, type: type(p.type), default: value(p.default) })),
    returns: type(o.returns),
    ...(o.decorators && { decorators: o.decorators.map(value) }),
  })
  const after = {
    ...each,
    attributes: each.attributes.map(attribute),
    operations: each.operations.map(operation),
  }
  return JSON.stringify(after) === JSON.stringify(each) ? each : after
}
