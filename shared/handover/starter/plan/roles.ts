import { technology } from '../../../catalog/catalog'
import type { Category } from '../../../catalog/technology'
import type { Service } from '../../../model/service'
import type { Framework } from './plan'

const isOneOf =
  (...categories: readonly Category[]) =>
  ({ technology: id }: Pick<Service, 'technology'>): boolean => {
    const category = technology(id)?.category
    return category !== undefined && categories.includes(category)
  }

export const isSql = isOneOf('relational-database')
export const isPooler = isOneOf('connection-pooler')
export const isDocuments = ({ technology: id }: Pick<Service, 'technology'>): boolean => id === 'mongodb'
export const isWorker = isOneOf('task-queue')
export const isModelServer = isOneOf('model-server')
export const isOutside = isOneOf('external-system')
export const isCluster = isOneOf('orchestrator')
export const isClient = isOneOf('client-app')
export const isEdge = isOneOf('reverse-proxy', 'api-gateway', 'load-balancer')
export const isApplication = isOneOf('web-framework', 'rpc', 'serverless')
/** Libraries that are drawn as services: their work is done inside of whoever depends on them. */
export const isLibrary = isOneOf('data-library', 'ml-library', 'validation', 'orm', 'auth-library')
const isKeyValue = ({ technology: id }: Pick<Service, 'technology'>): boolean =>
  id === 'redis' || id === 'valkey'
export const isRedis = isKeyValue

/** Takes messages from those who send and hands them to those who listen. */
export const isBroker = (service: Service): boolean =>
  isOneOf('message-broker', 'event-log')(service) ||
  (isKeyValue(service) && (service.settings.role === 'broker' || service.layer === 'async'))

export const isCache = (service: Service): boolean => isKeyValue(service) && !isBroker(service)

/** A store that is reached by a client of its own, beside records and cache. */
export const isOtherStore = (service: Service): boolean =>
  isOneOf('cache', 'search-engine', 'object-storage', 'column-store', 'wide-column-store')(service) &&
  !isKeyValue(service)

/** How a service of the team is written in Python; `null`: it is no Python of the team. */
export function frameworkOf({ technology: id, settings }: Service): Framework | null {
  if (settings.external === true) return null
  switch (id) {
    case 'fastapi':
    case 'starlette':
    case 'litestar':
    case 'aiohttp':
    case 'tornado':
    case 'flask':
    case 'django':
    case 'grpc':
      return id
    case 'djangorestframework':
      return 'django'
    case 'graphene':
    case 'aws-lambda':
      return 'fastapi'
    case 'celery':
    case 'rq':
      return 'worker'
    case 'airflow':
    case 'prefect':
    case 'temporal':
      return 'pipeline'
    case 'dask':
    case 'ray':
    case 'spark':
      return 'job'
    default:
      return null
  }
}
