import type { Locale } from '../../shared/base/localized'
import type { TextDocument } from '../../shared/exchange/document/document'
import { plainOf, type RichText, spansOf } from '../../shared/exchange/document/rich-text'

/** Every sentence of a document: its paragraphs, items and rows, without headings. */
export const sentencesOf = ({ blocks }: TextDocument): readonly RichText[] =>
  blocks.flatMap((block): readonly RichText[] => {
    if (block.kind === 'paragraph') return [block.text]
    if (block.kind === 'list') return block.items
    return block.kind === 'table' ? block.rows.map((cells) => cells.flatMap((cell) => spansOf(cell))) : []
  })

/** Sentences that would be true of any design: without an element, a finding, a word of the profile or a figure. */
export const emptyPhrases = (document: TextDocument): string[] =>
  sentencesOf(document).flatMap((text) => {
    const says = spansOf(text).some(
      (span) => typeof span !== 'string' && ['element', 'audit', 'profile'].includes(span.kind),
    )
    return says || /\d/.test(plainOf(text)) ? [] : [plainOf(text)]
  })

/** What is wrong with how a sentence is written in a language, in a word each. */
export function slips(text: string, language: Locale): string[] {
  if (language === 'en') return /\p{Script=Han}/u.test(text) ? ['Chinese in English'] : []
  return [
    ...(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u.test(text)
      ? ['no space between Han and Latin']
      : []),
    ...(/\p{Script=Han}[,;:?!]/u.test(text) ? ['half-width punctuation'] : []),
  ]
}

/** Whether a sentence counts what is not there, or gives one thing a plural: `0 services`, `1 links`. */
export const isForcedCount = (text: string): boolean =>
  /(?<![\d.,–−-])(?:0 [a-z]+|1 [a-z]+s)\b(?!%)/.test(text.replace(/\b(?:0|1) points?\b/g, '')) ||
  /(?<![\d.,–−-])0 ?[个条项张次处]/.test(text)
