import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import {
  carriesRequests,
  isApplication,
  isOwnApplication,
  linkedWith,
  reachOf,
  type ServiceSite,
  webApplications,
} from '../../site'
import { thresholds } from '../thresholds'
import { securityThresholds } from '../thresholds-security'

/** Other applications call it, and nobody from outside does. */
const isInner = (site: ServiceSite): boolean =>
  isOwnApplication(site) &&
  site.in.some(({ link, technology }) => carriesRequests(link) && isApplication(technology)) &&
  reachOf(site) === undefined

export default defineServiceAudit({
  id: 'open-inner-services',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['security.authentication', 'architecture.microservices'],
  title: {
    pass: { en: 'Inner services know who calls them', zh: '内部服务会确认调用者身份' },
    fail: { en: 'Inner services trust whoever reaches them', zh: '内部服务信任任何能连上的调用者' },
  },
  why: {
    en: 'Where services trust the network, one broken service may call all the others as if it were any of them.',
    zh: '如果服务只信任网络，一个服务被攻破，就能以任意身份调用其余服务。',
  },
  source: {
    title: 'OWASP: microservices security cheat sheet',
    address: 'https://cheatsheetseries.owasp.org/cheatsheets/Microservices_Security_Cheat_Sheet.html',
  },
  asks: ['auth'],
  thresholds: ['authentication', 'zeroTrust'],
  appliesTo: ({ profile: { deploymentEnvironment = 0, projectScale = 0 } }) =>
    deploymentEnvironment >= securityThresholds.zeroTrust.fromEnvironment ||
    projectScale >= securityThresholds.zeroTrust.fromScale,
  of: webApplications,
  check(site) {
    if (!isInner(site)) return null
    const { auth } = site.service.settings
    const note = { en: 'callers are not authenticated', zh: '未认证调用者' }
    if (linkedWith(site, 'service-mesh').length > 0) return { score: 1, note }
    if (auth === undefined)
      return { score: 'unknown', note: { en: 'authentication not stated', zh: '未说明身份认证' } }
    if (auth === 'none') return { score: 0, note }
    return auth === 'api-key'
      ? { score: thresholds.authentication.apiKey, note: { en: 'API key only', zh: '仅有 API 密钥' } }
      : { score: 1, note }
  },
  fix: {
    label: { en: 'Require a signed token', zh: '要求携带签名令牌' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', { services: [service.id], settings: { auth: 'jwt' } }),
    ],
  },
})
