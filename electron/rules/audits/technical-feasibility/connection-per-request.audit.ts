import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { carriesRequests, isExternal, type Neighbour, webApplications } from '../../site'
import { reliabilityThresholds } from '../thresholds-reliability'

/** A database server; a pooler in between keeps connections itself, and a file needs none. */
const isServer = ({ link, technology }: Neighbour): boolean =>
  technology?.category === 'relational-database' && technology.runtime === 'process' && carriesRequests(link)

export default defineServiceAudit({
  id: 'connection-per-request',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['data.database', 'performance.concurrency'],
  title: {
    pass: { en: 'Database connections are used again', zh: '数据库连接可复用' },
    fail: { en: 'Every request opens a database connection', zh: '每个请求都新建数据库连接' },
  },
  why: {
    en: 'A new connection costs a handshake, a login and a server process, often more than the query that it was opened for.',
    zh: '新建连接要握手、登录并启动服务端进程，往往比查询本身还贵。',
  },
  source: {
    title: 'SQLAlchemy: connection pooling',
    address: 'https://docs.sqlalchemy.org/en/20/core/pooling.html',
  },
  thresholds: ['usualPool'],
  of: webApplications,
  check(site) {
    if (isExternal(site.service, site.technology)) return null
    const { poolSize } = site.service.settings
    if (poolSize === undefined || !site.out.some(isServer)) return null
    return { score: poolSize === 0 ? 0 : 1, note: { en: 'no pool', zh: '无连接池' } }
  },
  fix: {
    label: { en: 'Keep a pool of connections', zh: '使用连接池' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { poolSize: reliabilityThresholds.usualPool },
      }),
    ],
  },
})
