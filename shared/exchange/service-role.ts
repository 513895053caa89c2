import { technology } from '../catalog/catalog'
import type { Category } from '../catalog/technology'
import type { Service } from '../model/service'

/** Services that keep data, and services that pass messages on. */
const stores: readonly Category[] = [
  'relational-database',
  'document-database',
  'wide-column-store',
  'cache',
  'search-engine',
  'column-store',
  'object-storage',
]
const brokers: readonly Category[] = ['message-broker', 'event-log', 'task-queue']

/** What a service is drawn as where a notation has shapes for it; `unknown`: the catalogue does not know it. */
export type ServiceRole = 'client' | 'store' | 'broker' | 'service' | 'unknown'

export function serviceRole({ technology: id }: Pick<Service, 'technology'>): ServiceRole {
  const category = technology(id)?.category
  if (category === undefined) return 'unknown'
  if (category === 'client-app') return 'client'
  if (stores.includes(category)) return 'store'
  return brokers.includes(category) ? 'broker' : 'service'
}
