import type { ServiceSite } from './site'

/** Server connections that PgBouncer opens for one database and user, as it comes: https://www.pgbouncer.org/config.html */
export const usualServerPool = 20

/** Connections that only a superuser gets, as PostgreSQL comes. */
const reserved: { readonly [technology: string]: number } = { postgresql: 3 }

/**
 * Connections that a database or a pooler takes from its clients: a pooler by session no more than it opens itself.
 * `undefined`: not stated.
 */
export function connectionLimit({ service, technology }: ServiceSite): number | undefined {
  const { maxConnections, poolMode, poolSize } = service.settings
  if (maxConnections === undefined) return undefined
  if (technology?.category !== 'connection-pooler')
    return maxConnections - (reserved[service.technology] ?? 0)
  const bySession = poolMode === undefined || poolMode === 'session'
  return bySession ? Math.min(maxConnections, poolSize ?? usualServerPool) : maxConnections
}
