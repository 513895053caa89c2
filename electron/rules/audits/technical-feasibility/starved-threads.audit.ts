import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { carriesRequests, isExternal, type Neighbour, type ServiceSite } from '../../site'
import { ramp } from '../thresholds'
import { reliabilityThresholds } from '../thresholds-reliability'
import { threadPool } from '../waiting-style'

const isDatabase = ({ link, technology }: Neighbour): boolean =>
  carriesRequests(link) &&
  (technology?.category === 'relational-database' || technology?.category === 'connection-pooler')

/** Requests that one process works on at the same moment, each with a connection; `undefined`: not one for each thread. */
function threadsOf({ service, technology }: ServiceSite): number | undefined {
  const { handlers, workerClass, threads } = service.settings
  if (workerClass === 'gevent') return undefined
  // A framework that speaks WSGI alone holds a thread for each request, whatever its handlers are.
  if (handlers === 'async' && technology?.interface !== 'WSGI') return undefined
  if (technology?.interface === 'ASGI') return handlers === 'sync' ? threadPool : undefined
  return threads
}

export default defineServiceAudit({
  id: 'starved-threads',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['performance.concurrency', 'data.database'],
  title: {
    pass: { en: 'Every thread finds a database connection', zh: '每个线程都能取得数据库连接' },
    fail: { en: 'Threads queue for database connections', zh: '线程排队等待数据库连接' },
  },
  why: {
    en: 'With more threads than connections the rest wait for the pool, and fail when its timeout is over while the database idles.',
    zh: '线程多于连接时，其余线程只能等连接池，直至超时报错，而数据库其实空闲。',
  },
  source: {
    title: 'SQLAlchemy: connection pooling',
    address: 'https://docs.sqlalchemy.org/en/20/core/pooling.html',
  },
  thresholds: ['threadsPerConnection'],
  of: ['web-framework'],
  check(site) {
    if (isExternal(site.service, site.technology)) return null
    const { poolSize, maxOverflow = 0 } = site.service.settings
    if (poolSize === undefined || poolSize === 0 || !site.out.some(isDatabase)) return null
    const threads = threadsOf(site)
    if (threads === undefined) return null
    const connections = poolSize + maxOverflow
    const { good, bad } = reliabilityThresholds.threadsPerConnection
    return {
      score: ramp(threads / connections, good, bad),
      note: {
        en: `threads: ${threads}, connections: ${connections}`,
        zh: `${threads} 个线程，${connections} 个连接`,
      },
    }
  },
  fix: {
    label: { en: 'One connection for each thread', zh: '每个线程一个连接' },
    all: true,
    calls: (site) => {
      const threads = threadsOf(site)
      if (threads === undefined) return null
      const poolSize = Math.max(1, threads - (site.service.settings.maxOverflow ?? 0))
      return [
        callOf<typeof changeServices>('service.change', {
          services: [site.service.id],
          settings: { poolSize },
        }),
      ]
    },
  },
})
