import { technologies } from '../../../shared/catalog/catalog'
import type { Category, Technology } from '../../../shared/catalog/technology'
import type { ServiceSettings } from '../../../shared/model/settings/service-settings'
import { type Counts, defineTally } from '../define-fact'
import { isLoose } from '../site'

/** What a part does in the design. Brokers and logs of events share a role; in-memory stores have the one they are used for. */
export type Role = Exclude<Category, 'event-log'> | 'session-store' | 'memory-store'
export type RoleKey = `${Role}/${string}`

/** Parts of which a design has as many as it has users or partners. */
const anyNumber: readonly Category[] = ['client-app', 'external-system']

/** Extensions of another framework, which come beside it. */
const extensions: readonly string[] = ['djangorestframework', 'graphene']

const usedAs: { readonly [R in NonNullable<ServiceSettings['role']>]: Role } = {
  cache: 'cache',
  session: 'session-store',
  broker: 'message-broker',
  store: 'memory-store',
}

function roleOf(entry: Technology, settings: ServiceSettings): Role | null {
  if (entry.runtime !== 'process' || anyNumber.includes(entry.category)) return null
  if (extensions.includes(entry.id)) return null
  if (entry.category === 'cache') return usedAs[settings.role ?? 'cache']
  return entry.category === 'event-log' ? 'message-broker' : entry.category
}

/** How many services of each technology stand in each role. What nothing is linked to plays none. */
export const roles = defineTally<RoleKey>({
  id: 'roles',
  each(site, add) {
    const { service, technology } = site
    const role = technology && !isLoose(site) && roleOf(technology, service.settings)
    if (technology && role) add(`${role}/${technology.id}`)
  },
})

/** The technologies in each role that the design has, in the order of ids. */
export function technologiesByRole(count: Counts<RoleKey>): Map<Role, Technology[]> {
  const found = new Map<Role, Technology[]>()
  for (const entry of technologies.values()) {
    const uses = entry.category === 'cache' ? (['cache', 'session', 'broker', 'store'] as const) : [undefined]
    for (const role of new Set(uses.map((use) => roleOf(entry, { role: use })))) {
      if (role === null || count(`${role}/${entry.id}`) === 0) continue
      found.set(role, [...(found.get(role) ?? []), entry])
    }
  }
  return found
}
