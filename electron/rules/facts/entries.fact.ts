import { defineTally } from '../define-fact'
import { isExternal, isLoose, isWebApplication, reachOf } from '../site'

/** Web applications of the team that requests from outside reach. */
export const entries = defineTally<'entry'>({
  id: 'entries',
  each(site, add) {
    if (!isWebApplication(site.technology) || isExternal(site.service, site.technology)) return
    if (!isLoose(site) && reachOf(site) !== undefined) add('entry')
  },
})
