import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { carriesRequests, isApplication, isExternal } from '../../site'

export default defineServiceAudit({
  id: 'statement-pooling',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['data.database'],
  title: {
    pass: { en: 'The pooler keeps transactions together', zh: '连接池保持事务完整' },
    fail: { en: 'The pooler takes transactions apart', zh: '连接池会拆散事务' },
  },
  why: {
    en: 'Pooling by statement refuses every transaction of more than one statement, and with it what an ORM does on each save.',
    zh: '按语句池化不允许多语句事务，而 ORM 的每次保存都离不开它。',
  },
  source: { title: 'PgBouncer: configuration', address: 'https://www.pgbouncer.org/config.html' },
  asks: ['poolMode'],
  of: ['connection-pooler'],
  check({ service, technology, in: into }) {
    if (isExternal(service, technology)) return null
    if (!into.some((n) => carriesRequests(n.link) && isApplication(n.technology))) return null
    const { poolMode } = service.settings
    return poolMode === undefined
      ? { score: 'unknown', note: { en: 'pool mode not stated', zh: '未说明池化模式' } }
      : { score: poolMode === 'statement' ? 0 : 1, note: { en: 'by statement', zh: '按语句池化' } }
  },
  fix: {
    label: { en: 'Pool connections by transaction', zh: '按事务池化连接' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { poolMode: 'transaction' },
      }),
    ],
  },
})
