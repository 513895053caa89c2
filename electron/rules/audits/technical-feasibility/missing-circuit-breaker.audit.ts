import { callOf } from '../../../../shared/commands/define-command'
import type changeLinks from '../../../../shared/commands/link/change-links.command'
import { defineLinkAudit } from '../../define-audit'
import { carriesRequests, isApplication, isExternal } from '../../site'

export default defineLinkAudit({
  id: 'missing-circuit-breaker',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['architecture.distributed', 'security.protection'],
  title: {
    pass: { en: 'External failures stay outside', zh: '外部故障不会扩散' },
    fail: { en: 'An external failure stops the feature', zh: '外部故障会拖垮功能' },
  },
  why: {
    en: 'Calls to a partner that is down pile up and take along features that would work without it.',
    zh: '合作方不可用时，对它的调用不断堆积，连本可独立工作的功能也会一起中断。',
  },
  source: {
    title: 'Azure Architecture Center: circuit breaker pattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/patterns/circuit-breaker',
  },
  check({ link, source, sourceTechnology, target, targetTechnology }) {
    if (!link.sync || !carriesRequests(link)) return null
    if (!isApplication(sourceTechnology) || !isExternal(target, targetTechnology)) return null
    const guarded = link.settings.circuitBreaker === true || source.settings.fallback === true
    return {
      score: guarded ? 1 : 0,
      note: { en: 'no circuit breaker, no fallback', zh: '无熔断，也无降级' },
    }
  },
  fix: {
    label: { en: 'Add a circuit breaker', zh: '添加熔断' },
    all: true,
    calls: ({ link }) => [
      callOf<typeof changeLinks>('link.change', { links: [link.id], settings: { circuitBreaker: true } }),
    ],
  },
})
