import { technology } from '../../catalog/catalog'
import type { Category } from '../../catalog/technology'
import type { Service } from '../../model/service'
import { label } from './mermaid-document'

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

/**
 * A service as a node of a flowchart, with what stands on it. Shapes that every Mermaid since 11.3 knows. Newer ones, such as `browser` and `person`, would be an error that takes
 * the whole diagram down where a wiki or a repository lags behind.
 */
export function serviceNode(id: string, text: string, service: Service): string[] {
  const name = `"${label(text)}"`
  const category = technology(service.technology)?.category
  if (category === undefined) return [`${id}[${name}]`]
  if (category === 'client-app') return [`${id}([${name}])`]
  if (stores.includes(category)) return [`${id}[(${name})]`]
  if (brokers.includes(category)) return [`${id}[${name}]`, `${id}@{ shape: h-cyl }`]
  return [`${id}(${name})`]
}
