import { callOf } from '../../../../shared/commands/define-command'
import type insertService from '../../../../shared/commands/link/insert-service.command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineLinkAudit } from '../../define-audit'
import { carriesRequests } from '../../site'

export default defineLinkAudit({
  id: 'serverless-connections',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['data.database', 'architecture.cloud-native'],
  title: {
    pass: { en: 'Functions share database connections', zh: '函数共享数据库连接' },
    fail: { en: 'Each function opens database connections of its own', zh: '每个函数各自打开数据库连接' },
  },
  why: {
    en: 'A burst starts hundreds of functions, each with a connection that lives for one call, and the database refuses the rest.',
    zh: '突发流量会启动数百个函数，各开一个用完即弃的连接，数据库随即拒绝后来者。',
  },
  source: { title: 'PgBouncer: configuration', address: 'https://www.pgbouncer.org/config.html' },
  check({ link, sourceTechnology, target, targetTechnology }) {
    if (sourceTechnology?.category !== 'serverless' || !carriesRequests(link)) return null
    if (targetTechnology?.category === 'connection-pooler') {
      const { poolMode } = target.settings
      return poolMode === undefined
        ? { score: 'unknown', note: { en: 'pool mode not stated', zh: '未说明池化模式' } }
        : { score: poolMode === 'session' ? 0 : 1, note: { en: 'pooled by session', zh: '按会话池化' } }
    }
    return targetTechnology?.category === 'relational-database'
      ? { score: 0, note: { en: 'no pooler in between', zh: '中间没有连接池' } }
      : null
  },
  fix: {
    label: { en: 'Pool connections by transaction', zh: '按事务池化连接' },
    all: false,
    calls: ({ link, target, targetTechnology }) => {
      const settings = { poolMode: 'transaction' } as const
      if (targetTechnology?.category === 'connection-pooler')
        return [callOf<typeof changeServices>('service.change', { services: [target.id], settings })]
      return target.technology === 'postgresql'
        ? [
            callOf<typeof insertService>('link.insert-service', {
              links: [link.id],
              technology: 'pgbouncer',
              settings,
            }),
          ]
        : null
    },
  },
})
