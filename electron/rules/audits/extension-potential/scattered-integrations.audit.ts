import { callOf } from '../../../../shared/commands/define-command'
import type insertService from '../../../../shared/commands/link/insert-service.command'
import { defineServiceAudit } from '../../define-audit'
import { carriesRequests, isApplication, type Neighbour, type ServiceSite } from '../../site'
import { ramp } from '../thresholds'
import { fitThresholds } from '../thresholds-fit'

const callers = ({ in: into }: ServiceSite): Neighbour[] =>
  into.filter(({ link, technology }) => carriesRequests(link) && isApplication(technology))

export default defineServiceAudit({
  id: 'scattered-integrations',
  weights: { extensionPotential: 3, maintainability: 1 },
  severity: 'medium',
  topics: ['extensibility.evolution', 'security.api'],
  title: {
    pass: { en: 'Each external system is called from one place', zh: '每个外部系统只从一处调用' },
    fail: { en: 'An external system is called from many places', zh: '外部系统被多处调用' },
  },
  why: {
    en: 'A partner changes its API without asking; what one adapter hides, several applications must all follow, each with the credentials.',
    zh: '合作方改接口不会征求意见，有适配层只改一处，否则多个应用都得跟着改，且各自握有凭据。',
  },
  source: {
    title: 'Azure Architecture Center: anti-corruption layer pattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/patterns/anti-corruption-layer',
  },
  thresholds: ['integrations'],
  of: ['external-system'],
  check(site) {
    const found = new Set(callers(site).map(({ service }) => service.id))
    if (found.size === 0) return null
    const { good, bad } = fitThresholds.integrations
    return {
      score: ramp(found.size, good, bad),
      note: { en: `called by ${found.size} applications`, zh: `被 ${found.size} 个应用调用` },
      elements: [site.service.id, ...found],
    }
  },
  fix: {
    label: { en: 'Put one adapter in front', zh: '前置统一的适配服务' },
    all: false,
    calls(site) {
      const [first, ...others] = callers(site)
      if (!first || others.length === 0) return null
      const links = [first, ...others].map(({ link }) => link.id)
      return [callOf<typeof insertService>('link.insert-service', { links, technology: 'fastapi' })]
    },
  },
})
