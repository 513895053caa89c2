import type { ElementId } from '../../base/ids'

/** A piece of a sentence that is more than its letters. */
export type Span =
  /** An element of the design; the window leads to it. */
  | { readonly kind: 'element'; readonly text: string; readonly element: ElementId }
  /** An audit of the report; the window opens its finding. */
  | { readonly kind: 'audit'; readonly text: string; readonly audit: string }
  /** What the project says of itself; the window leads to the field, or without one to profile and candidates. */
  | { readonly kind: 'profile'; readonly text: string; readonly field?: string }
  /** A page elsewhere. It is written out and never opened by itself. */
  | { readonly kind: 'source'; readonly text: string; readonly url: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }

/** A sentence. A text without anything special in it is one, too. */
export type RichText = string | readonly (string | Span)[]

/** Whatever may stand in the gaps of a sentence; a list of sentences runs on without anything between them. */
type Part = RichText | Span

/** A sentence with what is put into it: `` rich`${mention} waits for ${name}.` `` */
export function rich(texts: TemplateStringsArray, ...parts: readonly Part[]): RichText {
  return texts.flatMap((text, index) => [text, ...spansOf(parts[index] ?? '')]).filter((each) => each !== '')
}

/** The pieces that a sentence consists of. */
export function spansOf(text: Part): readonly (string | Span)[] {
  if (typeof text === 'string') return [text]
  return 'kind' in text ? [text] : text
}

/** The letters of a sentence. */
export const plainOf = (text: RichText): string =>
  spansOf(text)
    .map((span) => (typeof span === 'string' ? span : span.text))
    .join('')

/** Sentences or names one after the other, with something between them. */
export const joined = (texts: readonly Part[], between: string): RichText =>
  texts.flatMap((text, index) => (index === 0 ? spansOf(text) : [between, ...spansOf(text)]))

export const strong = (text: string): Span => ({ kind: 'strong', text })
export const code = (text: string): Span => ({ kind: 'code', text })
export const source = (text: string, url: string): Span => ({ kind: 'source', text, url })
