import { callOf } from '../../../../shared/commands/define-command'
import type deleteElements from '../../../../shared/commands/elements/delete-elements.command'
import type addService from '../../../../shared/commands/service/add-service.command'
import { defineServiceAudit } from '../../define-audit'
import { applicationCount } from '../../facts/applications.fact'
import { carriesRequests, isApplication, isFront, type Neighbour, type ServiceSite } from '../../site'
import { ramp, thresholds } from '../thresholds'

/** Proxies and applications that a client calls by their own address. */
const addresses = ({ out }: ServiceSite): Neighbour[] =>
  out.filter(
    ({ link, technology }) => carriesRequests(link) && (isApplication(technology) || isFront(technology)),
  )

export default defineServiceAudit({
  id: 'scattered-entries',
  weights: { extensionPotential: 4 },
  severity: 'medium',
  topics: ['architecture.microservices', 'security.api'],
  title: {
    pass: { en: 'Clients know one address', zh: '客户端只认一个入口' },
    fail: { en: 'Clients know many addresses', zh: '客户端要认多个入口' },
  },
  why: {
    en: 'A client that knows the services one by one must be changed whenever one is split, moved or merged.',
    zh: '客户端逐个记住服务地址，服务一拆分、迁移或合并，客户端就得跟着改。',
  },
  source: {
    title: 'Azure Architecture Center: gateway routing pattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/patterns/gateway-routing',
  },
  thresholds: ['entries', 'fixReach', 'severalApplications'],
  facts: { applications: applicationCount },
  appliesTo: ({ facts: { applications } }) => applications >= thresholds.severalApplications,
  of: ['client-app'],
  check(site) {
    const known = new Set(addresses(site).map(({ service }) => service.id))
    if (known.size === 0) return null
    const { good, bad } = thresholds.entries
    return {
      score: ramp(known.size, good, bad),
      note: { en: `${known.size} addresses`, zh: `${known.size} 个地址` },
      elements: [site.service.id, ...known],
    }
  },
  fix: {
    label: { en: 'Put one gateway in front', zh: '在前面设统一网关' },
    all: false,
    calls(site) {
      const known = addresses(site)
      // A gateway that is there already may route on: which way, a person decides.
      if (known.some(({ technology }) => isFront(technology))) return null
      const services = new Set(known.map(({ service }) => service.id))
      if (services.size > thresholds.fixReach) return null
      return [
        callOf<typeof addService>('service.add', {
          technology: 'nginx',
          wires: [
            { service: site.service.id, direction: 'in' },
            ...[...services].map((service) => ({ service, direction: 'out' as const })),
          ],
        }),
        callOf<typeof deleteElements>('elements.delete', {
          services: [],
          links: known.map(({ link }) => link.id),
        }),
      ]
    },
  },
})
