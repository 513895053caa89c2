import type { Localized } from './localized'

/** Units that are words in Chinese; English, and all others, keep their symbol. */
const chinese: { readonly [symbol: string]: string } = {
  s: '秒',
  ms: '毫秒',
  d: '天',
  h: '小时',
  '/s': '次/秒',
}

/** What a unit is called beside a number; the empty symbol stays empty. */
export const unitName = (symbol: string): Localized => ({ en: symbol, zh: chinese[symbol] ?? symbol })
