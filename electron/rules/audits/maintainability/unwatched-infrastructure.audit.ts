import type { Category } from '../../../../shared/catalog/technology'
import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { brokers, businessStores, fronts, isExternal } from '../../site'

/** What fills up before it fails: stores, brokers and what stands at the entrance. */
const filling: readonly Category[] = [
  ...businessStores,
  ...brokers,
  ...fronts,
  'cache',
  'connection-pooler',
  'search-engine',
  'column-store',
  'object-storage',
]

export default defineServiceAudit({
  id: 'unwatched-infrastructure',
  weights: { maintainability: 3 },
  severity: 'medium',
  topics: ['architecture.cloud-native'],
  title: {
    pass: { en: 'Stores, brokers and proxies report their load', zh: '存储、消息代理与代理上报负载' },
    fail: {
      en: 'Stores, brokers or proxies fill up unseen',
      zh: '存储、消息代理或反向代理逼近上限也无人察觉',
    },
  },
  why: {
    en: 'Disks, connections and queues fill slowly and fail suddenly; only their own numbers tell days before.',
    zh: '磁盘、连接和队列是慢慢写满、突然故障的，只有它们自己的指标能提前数天预警。',
  },
  source: {
    title: 'Site Reliability Engineering, chapter 6: monitoring distributed systems',
    address: 'https://sre.google/sre-book/monitoring-distributed-systems/',
  },
  asks: ['metrics'],
  of: filling,
  check(site) {
    const { service, technology, in: into } = site
    if (technology?.runtime !== 'process' || isExternal(service, technology)) return null
    const { metrics, managed } = service.settings
    const note = { en: 'no metrics', zh: '未暴露指标' }
    // A provider watches what it operates.
    if (managed === true || into.some(({ link }) => link.kind === 'monitors')) return { score: 1, note }
    return metrics === undefined
      ? { score: 'unknown', note: { en: 'metrics not stated', zh: '未说明指标' } }
      : { score: metrics ? 1 : 0, note }
  },
  fix: {
    label: { en: 'Expose metrics', zh: '暴露指标' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { metrics: true },
      }),
    ],
  },
})
