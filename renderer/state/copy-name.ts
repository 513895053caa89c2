import type { Localized } from '../../shared/base/localized'

/** What a copy is called at first. Chinese sets a space only between Han and Latin: “订单副本”, “Django 副本”. */
export const copyOf = (name: string): Localized => ({
  en: `${name} copy`,
  zh: /[\p{Script=Latin}\d]$/u.test(name) ? `${name} 副本` : `${name}副本`,
})
