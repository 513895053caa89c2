import type { ElementId } from '../base/ids'
import type { Locale, Localized } from '../base/localized'
import { technologyName } from '../catalog/catalog'
import { joined, plainOf, type RichText, rich, type Span } from '../exchange/document/rich-text'
import { lastComma } from '../i18n/format'
import { formatRange } from '../i18n/format-range'
import type { Service } from '../model/service'
import type { Range } from '../report/quantities'
import { type HandedOver, mention } from './handed-over'
import { alike } from './reading'
import { spaced } from './spaced'

/** Names that are listed before the rest is counted. */
const mostNames = 5

/** Says things about one design in one language. */
export interface Teller {
  readonly language: Locale
  /** The sentence in the language of the text. */
  readonly say: (en: RichText, zh: RichText) => RichText
  readonly text: (text: Localized) => string
  readonly name: (element: ElementId) => Span
  /** The name in quotes: that of a sequence or a message, which may be a sentence with a colon of its own. */
  readonly title: (element: ElementId) => RichText
  /** `A, B and C`, `A, and B and C`; of many the first five, and how many more. What is called alike is named once: `A ×3`. */
  readonly names: (elements: readonly ElementId[]) => RichText
  readonly list: (texts: readonly RichText[]) => RichText
  /** Facts one after the other, a comma between them. */
  readonly series: (facts: readonly RichText[]) => RichText
  /** The same with semicolons, where the facts have commas of their own. */
  readonly clauses: (facts: readonly RichText[]) => RichText
  readonly technology: (id: string) => string
  /** `Orders DB (PostgreSQL)`; the name alone where it is that of its technology. */
  readonly kind: (service: Pick<Service, 'id' | 'technology'>) => RichText
  readonly range: (range: Range, write: (value: number) => string, unit?: string) => string
}

/** A teller of what a design is, in one language. */
export function tellerOf({ design }: Pick<HandedOver, 'design'>, language: Locale): Teller {
  const name = (element: ElementId): Span => mention(design, element, language)
  const technology = (id: string): string => technologyName(id)[language]
  return {
    language,
    say: (en, zh) => (language === 'zh' ? spaced(zh) : en),
    text: (text) => text[language],
    name,
    title: (element) => rich`“${name(element)}”`,
    names: (elements) => {
      const all = [...new Set(elements)]
      const groups = alike(all, (each) => name(each).text)
      const named = groups.slice(0, mostNames)
      const shown = named.map(
        (group) => rich`${name(group[0])}${group.length > 1 ? ` ×${group.length}` : ''}`,
      )
      const rest = all.length - named.flat().length
      if (rest === 0) return listed(shown, language)
      return language === 'zh'
        ? rich`${listed(shown, 'zh')}等 ${String(all.length)} 个`
        : listed([...shown, `${rest} more`], 'en')
    },
    list: (texts) => listed(texts, language),
    series: (facts) => joined(facts, language === 'zh' ? '，' : ', '),
    clauses: (facts) => joined(facts, language === 'zh' ? '；' : '; '),
    technology,
    kind: ({ id, technology: of }) => {
      const [own, kind] = [name(id), technology(of)]
      if (own.text.trim() === kind) return rich`${own}`
      return language === 'zh' ? rich`${own}（${inBrackets(kind)}）` : rich`${own} (${inBrackets(kind)})`
    },
    range: (range, write, unit = '') => formatRange(range, write, unit)[language],
  }
}

/** What is to stand in brackets, without brackets of its own: `MinIO, S3 interface`. */
export const inBrackets = (text: string): string =>
  text.replace(/ \(([^()]*)\)/g, ', $1').replace(/（([^（）]*)）/g, '，$1')

function listed(texts: readonly RichText[], language: Locale): RichText {
  const last = lastComma(texts.map(plainOf))
  return texts.reduce<RichText>((sentence, text, index) => {
    if (index === 0) return text
    const between = language === 'zh' ? '、' : index === texts.length - 1 ? last : ', '
    return rich`${sentence}${between}${text}`
  }, '')
}

/** `All 3 services`, `Both services`: what holds for each of at least two. */
export const allOf = (count: number, several: string): string =>
  count === 2 ? `Both ${several}` : `All ${count} ${several}`

/** ` among the 3 services`, or nothing where fewer than two leave no choice. */
export const among = (count: number, several: string): string =>
  count < 2 ? '' : ` among the ${count} ${several}`

/** The same in Chinese, for the head of a sentence: `3 个服务中`. */
export const amongZh = (count: number, several: string): string => (count < 2 ? '' : `${count} ${several}中`)

/** A count with its noun: `1 service`, `3 services`. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`
