import { plainOf, type RichText, rich, type Span, spansOf } from '../exchange/document/rich-text'

const han = /\p{Script=Han}/u
const latin = /[A-Za-z0-9]/

/** Puts the space between Han and Latin letters or digits that Chinese text has, where pieces of a sentence meet. */
export function spaced(text: RichText): RichText {
  const pieces: (string | Span)[] = []
  let last = ''
  for (const piece of spansOf(text)) {
    const words = plainOf([piece])
    const first = words.charAt(0)
    if ((han.test(last) && latin.test(first)) || (latin.test(last) && han.test(first))) pieces.push(' ')
    pieces.push(piece)
    last = words.at(-1) ?? last
  }
  return pieces
}

/** A text of letters alone with that space: `` spacedText`由${name}承载` ``. */
export const spacedText = (texts: TemplateStringsArray, ...parts: readonly string[]): string =>
  plainOf(spaced(rich(texts, ...parts)))
