import { type Localized, same } from '../base/localized'
import { formatNumber, joinList } from '../i18n/format'
import { nearest } from './nearest'

/** Longer lists of what there is do not help anybody. */
const listed = 12

/** Names something that is not there; what was probably meant, or else what there is, when that is a short list. */
export function unknownWord(word: string, known: readonly string[]): Localized {
  const meant = nearest(word, known)
  if (meant !== null)
    return { en: `there is no “${word}”; did you mean “${meant}”?`, zh: `没有“${word}”，是否指“${meant}”？` }
  if (known.length > listed) return { en: `there is no “${word}”`, zh: `没有“${word}”` }
  return {
    en: `there is no “${word}”; it is one of ${joinList(known, 'en')}`,
    zh: `没有“${word}”，可用的有 ${joinList(known, 'zh')}`,
  }
}

/** Kinds of JSON values, by the parser's names for them. */
const typeNames: Readonly<Record<string, Localized>> = {
  string: { en: 'a text', zh: '文本' },
  number: { en: 'a number', zh: '数字' },
  int: { en: 'a whole number', zh: '整数' },
  boolean: { en: 'true or false', zh: '真假值' },
  object: { en: 'an object', zh: '对象' },
  record: { en: 'an object', zh: '对象' },
  array: { en: 'a list', zh: '列表' },
}

export const problemTexts = {
  missing: { en: 'it is missing', zh: '缺少此项' },
  unexpectedKey: (meant: string | null): Localized =>
    meant === null
      ? { en: 'nothing of this name belongs here', zh: '此处没有这一项' }
      : {
          en: `nothing of this name belongs here; did you mean “${meant}”?`,
          zh: `此处没有这一项，是否指“${meant}”？`,
        },
  oneOfKeys: (keys: readonly string[], meant: string | null): Localized => ({
    en: `it takes one of ${joinList(keys, 'en')}${meant === null ? '' : `; did you mean “${meant}”?`}`,
    zh: `须写出 ${joinList(keys, 'zh')} 之一${meant === null ? '' : `，是否指“${meant}”？`}`,
  }),
  oneOfTypes(types: readonly string[]): Localized {
    const names = types.map((type) => typeNames[type] ?? same(type))
    return {
      en: `it takes ${names.map(({ en }) => en).join(' or ')}`,
      zh: `须为${names.map(({ zh }) => zh).join('或')}`,
    }
  },
  notJson: { en: 'it is not valid JSON from here', zh: '自此处起不是有效的 JSON' },
  notPack: {
    en: 'it is no rule pack: “format” has to be “pentarch-rules”',
    zh: '不是规则包：“format”须为“pentarch-rules”',
  },
  newer: (version: number): Localized => ({
    en: `it is version ${version} of the format; this Pentarch reads version 1`,
    zh: `规则包格式版本为 ${version}，当前五维架构只支持版本 1`,
  }),
  tooLarge: (kilobytes: number, limit: number): Localized => ({
    en: `it is ${formatNumber(kilobytes)} kB; a rule pack is at most ${formatNumber(limit)} kB`,
    zh: `大小为 ${formatNumber(kilobytes)} kB，超过规则包上限 ${formatNumber(limit)} kB`,
  }),
  twice: (id: string): Localized => ({ en: `“${id}” stands twice`, zh: `“${id}”出现了两次` }),
  operator: (field: string, operators: readonly string[]): Localized => ({
    en: `“${field}” is asked with ${operators.join(', ')}`,
    zh: `“${field}”只能用 ${operators.join('、')}`,
  }),
  alwaysStated: (field: string): Localized => ({
    en: `“${field}” is always stated`,
    zh: `“${field}”总是已知的`,
  }),
  needsNumber: (min: number, max: number): Localized => ({
    en: `it takes a number from ${formatNumber(min, 6)} to ${formatNumber(max, 6)}`,
    zh: `须为 ${formatNumber(min, 6)} 到 ${formatNumber(max, 6)} 之间的数字`,
  }),
  needsFlag: { en: 'it takes true or false', zh: '须为 true 或 false' },
  needsText: { en: 'it takes a text', zh: '须为文本' },
  noNumber: (field: string): Localized => ({
    en: `“${field}” is no number, so it cannot be graded`,
    zh: `“${field}”不是数字，无法分级计分`,
  }),
  emptyFix: { en: 'it changes nothing', zh: '没有任何改动' },
  noCase: (rule: string): Localized => ({
    en: `no test names the rule “${rule}”`,
    zh: `没有测试用例涉及规则“${rule}”`,
  }),
  selfLink: { en: 'a service is not linked to itself', zh: '服务不能连接自身' },
  otherPack: (id: string, wanted: string): Localized => ({
    en: `it is the pack “${id}”, not “${wanted}”`,
    zh: `这是规则包“${id}”，而不是“${wanted}”`,
  }),
} as const
