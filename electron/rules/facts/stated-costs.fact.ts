import { defineTally } from '../define-fact'
import { isExternal } from '../site'

/** `cents` stated costs a month, in hundredths; `priced` services that state one, `unpriced` own processes that do not. */
export const statedCosts = defineTally<'cents' | 'priced' | 'unpriced'>({
  id: 'stated-costs',
  each({ service, technology: entry }, add) {
    const { monthlyCost } = service.settings
    if (monthlyCost !== undefined) {
      add('priced')
      add('cents', Math.round(monthlyCost * 100))
    } else if (
      entry?.runtime === 'process' &&
      entry.category !== 'client-app' &&
      !isExternal(service, entry)
    ) {
      add('unpriced')
    }
  },
})
