import type { Locale } from '../../base/localized'

/** So many classes, in words. */
export const classCount: { readonly [L in Locale]: (count: number) => string } = {
  en: (count) => `${count} class${count === 1 ? '' : 'es'}`,
  zh: (count) => `${count} 个类`,
}
