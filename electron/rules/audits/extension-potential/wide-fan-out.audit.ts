import { defineServiceAudit } from '../../define-audit'
import { applications, carriesRequests, isExternal } from '../../site'
import { ramp, thresholds } from '../thresholds'

export default defineServiceAudit({
  id: 'wide-fan-out',
  weights: { extensionPotential: 3, maintainability: 1 },
  severity: 'medium',
  topics: ['architecture.distributed', 'performance.async'],
  title: {
    pass: { en: 'Applications wait for few others', zh: '应用的同步依赖不多' },
    fail: { en: 'An application waits for many others', zh: '应用的同步依赖过多' },
  },
  why: {
    en: 'What waits for many parts must be changed with each of them, and is slow whenever one of them is.',
    zh: '同步依赖越多，改动牵连越广，任何一处变慢都会拖慢它。',
  },
  source: {
    title: 'Dean and Barroso: The Tail at Scale',
    address: 'https://research.google/pubs/the-tail-at-scale/',
  },
  thresholds: ['fanOut'],
  of: applications,
  check(site) {
    if (isExternal(site.service, site.technology)) return null
    const targets = new Set(
      site.out.filter(({ link }) => link.sync && carriesRequests(link)).map(({ service }) => service.id),
    )
    const { good, bad } = thresholds.fanOut
    return {
      score: ramp(targets.size, good, bad),
      note: { en: `waits for ${targets.size} services`, zh: `同步依赖 ${targets.size} 个服务` },
      elements: [site.service.id, ...targets],
    }
  },
})
