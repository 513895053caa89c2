import { type Localized, same } from '../../../shared/base/localized'
import { formatNumber } from '../../../shared/i18n/format'
import type { Bound, Operator } from '../../../shared/model/house-rules/condition'
import type { Range } from './truth'

const border = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu

/** Chinese with a space between Han and Latin letters or digits, wherever its parts come from. */
const spaced = (text: string): string => text.replace(border, ' ')

/** A sentence or a part of one, put together in every language. */
export const words = (en: string, zh: string): Localized => ({ en, zh: spaced(zh) })

/** What a check of something that is as it should be says; nobody reads it. */
export const asAsked = words('as the rule asks', '符合规则')

/** More than this of what falls short at one place is left out. */
const maxNotes = 4

const joined = (parts: readonly Localized[], en: string, zh: string): Localized =>
  words(parts.map((part) => part.en).join(en), parts.map((part) => part.zh).join(zh))

export const inRow = (parts: readonly Localized[]): Localized => {
  const shown = joined(parts.slice(0, maxNotes), '; ', '；')
  return parts.length > maxNotes ? words(`${shown.en}; …`, `${shown.zh}；…`) : shown
}

export const eitherOf = (parts: readonly Localized[]): Localized => joined(parts, ' or ', '或')

export const inBrackets = (text: Localized): Localized => words(`(${text.en})`, `（${text.zh}）`)

/** Says of which of several services something is said. */
export const ofPart = (part: Localized, text: Localized): Localized =>
  words(`${part.en} · ${text.en}`, `${part.zh} · ${text.zh}`)

export const partNames = {
  source: words('source', '起点'),
  target: words('target', '终点'),
  otherEnd: words('other end', '对端'),
} as const

export const labelled = (label: Localized, value: Localized): Localized =>
  words(`${label.en}: ${value.en}`, `${label.zh}：${value.zh}`)

/** What is there, and what is asked for. */
export const wanted = (fact: Localized, demand: Localized): Localized =>
  words(`${fact.en}, wanted: ${demand.en}`, `${fact.zh}，要求：${demand.zh}`)

export const notStated = words('not stated', '未填写')

const boundWords: { readonly [B in Bound]: (value: Localized, opposite: boolean) => Localized } = {
  is: (value, opposite) => (opposite ? words(`not ${value.en}`, `非${value.zh}`) : value),
  atLeast: (value, opposite) =>
    opposite ? boundWords.below(value, false) : words(`at least ${value.en}`, `至少 ${value.zh}`),
  atMost: (value, opposite) =>
    opposite ? boundWords.above(value, false) : words(`at most ${value.en}`, `至多 ${value.zh}`),
  above: (value, opposite) =>
    opposite ? boundWords.atMost(value, false) : words(`more than ${value.en}`, `大于 ${value.zh}`),
  below: (value, opposite) =>
    opposite ? boundWords.atLeast(value, false) : words(`less than ${value.en}`, `小于 ${value.zh}`),
}

/** What is asked for. @param opposite that it is not so */
export function demandWords(operator: Operator, values: readonly Localized[], opposite: boolean): Localized {
  const value = eitherOf(values)
  if (operator === 'stated') return opposite ? notStated : words('stated', '已填写')
  if (operator === 'oneOf' || operator === 'has') return boundWords.is(value, opposite)
  return boundWords[operator](value, opposite)
}

export const numberText = (value: number): Localized => same(formatNumber(value, 6))

/** What is counted. */
export type Counted = 'in' | 'out' | 'both' | 'services' | 'links'

const countedNames: { readonly [C in Counted]: Localized } = {
  in: words('incoming link', '入向连线'),
  out: words('outgoing link', '出向连线'),
  both: words('link', '连线'),
  services: words('service', '服务'),
  links: words('link', '连线'),
}

/** What is counted, in words. @param where what it has to be like; `null`: all of it counts */
export function countedWords(counted: Counted, where: Localized | null): Localized {
  const { en, zh } = countedNames[counted]
  return where ? words(`${en}s (${where.en})`, `${zh}（${where.zh}）`) : words(`${en}s`, zh)
}

/** How many there are of it: `2–4`, where it cannot be told. */
export function rangeWords({ lo, hi }: Range): Localized {
  const text = lo === hi ? formatNumber(lo) : `${formatNumber(lo)}–${formatNumber(hi)}`
  return same(text)
}

/** So many times what is counted, with what that comes to where it is known. */
export function timesWords(total: Localized | null, factor: number, of: Localized): Localized {
  const product =
    factor === 1
      ? of
      : words(`${formatNumber(factor, 6)} × ${of.en}`, `${formatNumber(factor, 6)} × ${of.zh}`)
  return total ? words(`${total.en} (${product.en})`, `${total.zh}（${product.zh}）`) : product
}

/** Where a graded number lies between no and full marks. */
export const gradeWords = (fact: Localized, full: Localized, none: Localized): Localized =>
  words(
    `${fact.en}; full marks at ${full.en}, none at ${none.en}`,
    `${fact.zh}；满分 ${full.zh}，零分 ${none.zh}`,
  )
