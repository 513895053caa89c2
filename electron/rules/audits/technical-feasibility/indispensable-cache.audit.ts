import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineLinkAudit } from '../../define-audit'
import { carriesRequests, isExternal, isWebApplication } from '../../site'

export default defineLinkAudit({
  id: 'indispensable-cache',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['performance.caching', 'architecture.distributed'],
  title: {
    pass: { en: 'Requests do without the cache', zh: '没有缓存请求也能完成' },
    fail: { en: 'Without the cache nothing works', zh: '缓存一停功能就停' },
  },
  why: {
    en: 'A cache is there for speed; where its error becomes the error of the request, it is one more part that must never fail.',
    zh: '缓存本为提速，如果它出错请求也出错，它就成了又一个绝不能故障的部件。',
  },
  source: {
    title: 'Azure Architecture Center: cache-aside pattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/patterns/cache-aside',
  },
  check({ link, source, sourceTechnology, target, targetTechnology }) {
    if (targetTechnology?.category !== 'cache' || (target.settings.role ?? 'cache') !== 'cache') return null
    if (!isWebApplication(sourceTechnology) || !carriesRequests(link)) return null
    if (isExternal(source, sourceTechnology)) return null
    const { fallback } = source.settings
    if (fallback === true || link.settings.circuitBreaker === true)
      return { score: 1, note: { en: 'falls back', zh: '可降级' } }
    return fallback === undefined
      ? { score: 'unknown', note: { en: 'fallback not stated', zh: '未说明是否降级' } }
      : { score: 0, note: { en: 'no fallback', zh: '没有降级' } }
  },
  fix: {
    label: { en: 'Read the store when the cache fails', zh: '缓存故障时读数据库' },
    all: true,
    calls: ({ source }) => [
      callOf<typeof changeServices>('service.change', {
        services: [source.id],
        settings: { fallback: true },
      }),
    ],
  },
})
