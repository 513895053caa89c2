import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import {
  clientsOf,
  frontsOf,
  isExternal,
  type Neighbour,
  reachOf,
  replicasAtMost,
  type ServiceSite,
  webApplications,
} from '../../site'
import { thresholds } from '../thresholds'

/** What stands before the application and could count requests; empty where a client gets past it. */
const possibleLimiters = (site: ServiceSite): Neighbour[] => {
  const fronts = frontsOf(site)
  const able = fronts.filter(({ technology }) => technology?.provides.includes('rate-limit'))
  return clientsOf(site).length === 0 && able.length === fronts.length ? able : []
}

export default defineServiceAudit({
  id: 'missing-rate-limit',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['security.protection', 'security.api'],
  title: {
    pass: { en: 'Public entries limit requests', zh: '公网入口已限流' },
    fail: { en: 'A public entry takes any number of requests', zh: '公网入口未限流' },
  },
  why: {
    en: 'One broken or hostile client can use up the capacity of all others, and the bill with it.',
    zh: '一个异常或恶意的客户端就能耗尽所有人的容量，并推高成本。',
  },
  source: {
    title: 'OWASP API4:2023: unrestricted resource consumption',
    address: 'https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/',
  },
  thresholds: ['rateLimit'],
  of: webApplications,
  check(site) {
    const { service, technology } = site
    if (isExternal(service, technology)) return null
    if (reachOf(site) !== 'public') return null
    const limiters = possibleLimiters(site)
    const atFront = limiters.length > 0 && limiters.every((n) => n.service.settings.rateLimit === true)
    if (!atFront && service.settings.rateLimit !== true) {
      return { score: 0, note: { en: 'no limit', zh: '未限流' } }
    }
    const countedApart = service.settings.rateLimitStore === 'process' && replicasAtMost(service) > 1
    return {
      score: atFront || !countedApart ? 1 : thresholds.rateLimit.countedApart,
      note: {
        en: `each of ${replicasAtMost(service)} replicas counts for itself`,
        zh: `${replicasAtMost(service)} 个副本各自计数`,
      },
    }
  },
  fix: {
    label: { en: 'Limit requests', zh: '开启限流' },
    all: true,
    calls: (site) => {
      const limiters = possibleLimiters(site).map(({ service }) => service.id)
      return limiters.length > 0
        ? [
            callOf<typeof changeServices>('service.change', {
              services: limiters,
              settings: { rateLimit: true },
            }),
          ]
        : [
            callOf<typeof changeServices>('service.change', {
              services: [site.service.id],
              settings: { rateLimit: true, rateLimitStore: 'shared' },
            }),
          ]
    },
  },
})
