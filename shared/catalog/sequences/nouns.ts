import { type Locale, type Localized, same } from '../../base/localized'
import type { Service } from '../../model/service'

/** Words that say what a service is and not what it is about. */
const generic = new Set(
  'service services api app application core server backend web site edge public internal main business system gateway rest http db database store data primary worker background job jobs task tasks queue cache'.split(
    ' ',
  ),
)
const genericHan = /(服务|接口|应用|系统|数据库|业务|核心|平台|中心|后台|开放|聚合|任务|队列|缓存|库)/g

/** What messages are about: one and many of it in a sentence, and in an address. */
export interface Noun {
  readonly one: string
  readonly many: string
  /** May stand in an address and in the name of a table. */
  readonly isPlain: boolean
}

const usual: { readonly [L in Locale]: Noun } = {
  en: { one: 'record', many: 'records', isPlain: true },
  zh: { one: '记录', many: '记录', isPlain: false },
}

/** What services are about, by the first name that says so: `order` for “Order service”, `订单` for “订单服务”. */
export function nounOf(language: Locale, ...services: readonly (Service | undefined)[]): Noun {
  for (const service of services) {
    const noun = service && nounIn(service.name, language)
    if (noun) return noun
  }
  return usual[language]
}

function nounIn(name: string, language: Locale): Noun | null {
  if (/\p{Script=Han}/u.test(name)) {
    const rest = name.replace(genericHan, '').replace(/[\s（）()与]+/g, '')
    return language === 'zh' && rest !== '' ? { one: rest, many: rest, isPlain: false } : null
  }
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !generic.has(word) && !/^\d/.test(word))
  const last = words.at(-1)
  if (last === undefined) return null
  const before = words.slice(0, -1)
  const one = [...before, singular(last)].join('-')
  return { one, many: [...before, plural(singular(last))].join('-'), isPlain: true }
}

const singular = (word: string): string => (/[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word)

function plural(word: string): string {
  if (/(ing|s|data)$/.test(word)) return word
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

const verbs = {
  POST: { name: 'Create', zh: '创建' },
  GET: { name: 'Get', zh: '查询' },
  PUT: { name: 'Update', zh: '更新' },
} as const
export type Method = keyof typeof verbs

const methodNames = (words: string): string =>
  words.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())

/** A request as it is written on its way: an address, a procedure, or words where a name is no address. */
export function request(
  method: Method,
  { one, many, isPlain }: Noun,
  protocol: string | undefined,
): Localized {
  const { name, zh } = verbs[method]
  if (protocol === 'gRPC') {
    return same(isPlain ? `${name}${methodNames(one)}()` : `${zh}${one}（gRPC）`)
  }
  return same(isPlain ? `${method} /${many}${method === 'POST' ? '' : '/{id}'}` : `${zh}${one}（${method}）`)
}

/** The event that says that there is a new one. */
export const created = (noun: Noun): Localized =>
  same(noun.isPlain ? `${tableName(noun)}.created` : `${noun.one}已创建`)

/** What it is in a sentence. */
export const wordsFor = ({ one }: Noun): Localized => ({
  en: `The ${one.replaceAll('-', ' ')}`,
  zh: `${one}数据`,
})

/** The name of its table, collection or topic. */
export const tableName = ({ many }: Noun): string => many.replaceAll('-', '_')
/** Its key in a cache. */
export const keyName = ({ one }: Noun): string => `${one}:{id}`

/** The task that such a thing is made by. */
export const taskOf = ({ one, many, isPlain }: Noun): Noun =>
  isPlain
    ? { one: `${one}-task`, many: `${one}-tasks`, isPlain }
    : { one: `${one}任务`, many: `${many}任务`, isPlain }
