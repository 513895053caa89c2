import { callOf } from '../../../../shared/commands/define-command'
import type changeLinks from '../../../../shared/commands/link/change-links.command'
import { formatEstimate } from '../../../../shared/i18n/format'
import { defineLinkAudit } from '../../define-audit'
import { isApplication, isBusinessStore, waits } from '../../site'
import { reliabilityThresholds } from '../thresholds-reliability'

const { fromLevel, fromShare } = reliabilityThresholds.coldCache

export default defineLinkAudit({
  id: 'cold-cache-rush',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['performance.caching', 'performance.concurrency'],
  title: {
    pass: { en: 'A cold cache does not bring down the store', zh: '缓存失效不会压垮数据库' },
    fail: { en: 'A cold cache sends the full load to the store', zh: '缓存失效时全部负载涌向数据库' },
  },
  why: {
    en: 'A store sized for what the cache leaves over meets many times that when the cache restarts, and cannot recover while everybody asks.',
    zh: '数据库按缓存命中后的余量配置，缓存一重启负载就成倍涌来，请求不停它就无法恢复。',
  },
  source: {
    title: 'Site Reliability Engineering, chapter 22: addressing cascading failures',
    address: 'https://sre.google/sre-book/addressing-cascading-failures/',
  },
  thresholds: ['coldCache'],
  appliesTo: ({ profile: { performance = 0, concurrency = 0 } }) =>
    Math.max(performance, concurrency) >= fromLevel,
  check({ link, sourceTechnology, targetTechnology }) {
    const { cachedShare = 0, circuitBreaker } = link.settings
    if (cachedShare < fromShare || !waits(link)) return null
    if (!isApplication(sourceTechnology) || !isBusinessStore(targetTechnology)) return null
    const times = formatEstimate(1 / Math.max(1 - cachedShare, 0.001))
    return {
      score: circuitBreaker === true ? 1 : 0,
      note: {
        en: `${times} times the load without the cache, no circuit breaker`,
        zh: `失去缓存后负载为 ${times} 倍，没有熔断`,
      },
    }
  },
  fix: {
    label: { en: 'Shed load with a circuit breaker', zh: '用熔断保护数据库' },
    all: true,
    calls: ({ link }) => [
      callOf<typeof changeLinks>('link.change', { links: [link.id], settings: { circuitBreaker: true } }),
    ],
  },
})
