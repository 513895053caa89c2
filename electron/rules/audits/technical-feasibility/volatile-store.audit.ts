import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { carriesRequests, isExternal, isWebApplication } from '../../site'
import { checkParts, flagScore } from '../check-parts'

/** What workers write there are results of tasks, which are read once and expire; what web applications write is data. */
export default defineServiceAudit({
  id: 'volatile-store',
  weights: { technicalFeasibility: 4 },
  severity: 'high',
  topics: ['data.security', 'performance.memory'],
  title: {
    pass: { en: 'Data in memory also exists on disk', zh: '内存中的数据也有磁盘副本' },
    fail: { en: 'Data exists in memory only', zh: '数据只存在于内存' },
  },
  why: {
    en: 'A store in memory starts empty after a crash, and what it alone knew cannot be computed again.',
    zh: '内存存储崩溃后从空开始，只有它知道的数据再也算不回来。',
  },
  source: {
    title: 'Redis: persistence',
    address: 'https://redis.io/docs/latest/operate/oss_and_stack/management/persistence/',
  },
  asks: ['persistence', 'backup'],
  of: ['cache'],
  check({ service, technology, in: into }) {
    if (service.settings.role !== 'store') return null
    if (isExternal(service, technology) || service.settings.managed === true) return null
    if (!into.some((n) => carriesRequests(n.link) && isWebApplication(n.technology))) return null
    const { persistence, backup } = service.settings
    return checkParts({ en: 'persistence not stated', zh: '未说明是否持久化' }, [
      { score: flagScore(persistence), lacking: { en: 'not persistent', zh: '未持久化' } },
      { score: backup && Number(backup !== 'none'), lacking: { en: 'no backup', zh: '无备份' } },
    ])
  },
  fix: {
    label: { en: 'Persist and back up daily', zh: '开启持久化并每日备份' },
    all: true,
    calls: ({ service, technology }) =>
      technology?.provides.includes('key-value')
        ? [
            callOf<typeof changeServices>('service.change', {
              services: [service.id],
              settings: { persistence: true, backup: 'daily' },
            }),
          ]
        : null,
  },
})
