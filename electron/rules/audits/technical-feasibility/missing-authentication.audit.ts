import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import {
  carriesRequests,
  clientsOf,
  frontsOf,
  isExternal,
  reachOf,
  type ServiceSite,
  webApplications,
} from '../../site'
import { thresholds } from '../thresholds'

const asks = (auth: string | undefined): boolean => auth !== undefined && auth !== 'none'

/** Every way in leads through a gateway that asks who is there. */
function isGuarded(site: ServiceSite): boolean {
  const fronts = frontsOf(site)
  return (
    clientsOf(site).length === 0 &&
    fronts.length > 0 &&
    fronts.every(
      ({ service, technology }) =>
        technology?.provides.includes('authentication') === true && asks(service.settings.auth),
    )
  )
}

const usesIdentityProvider = ({ out }: ServiceSite): boolean =>
  out.some(({ link, technology }) => carriesRequests(link) && technology?.category === 'identity-provider')

export default defineServiceAudit({
  id: 'missing-authentication',
  weights: { technicalFeasibility: 8, businessMatch: 4 },
  severity: 'blocker',
  topics: ['security.authentication', 'security.api'],
  title: {
    pass: { en: 'Entries establish who is calling', zh: '入口会确认调用者身份' },
    fail: { en: 'An entry does not establish who is calling', zh: '入口未确认调用者身份' },
  },
  why: {
    en: 'Whoever finds the address can read and change whatever the application can.',
    zh: '任何知道地址的人都能读取和修改应用所能触及的一切数据。',
  },
  source: {
    title: 'OWASP API2:2023: broken authentication',
    address: 'https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/',
  },
  thresholds: ['authentication'],
  of: webApplications,
  check(site) {
    const { service, technology } = site
    if (isExternal(service, technology)) return null
    if (reachOf(site) === undefined) return null
    const { auth } = service.settings
    if ((asks(auth) && auth !== 'api-key') || usesIdentityProvider(site) || isGuarded(site)) {
      return { score: 1, note: { en: 'authenticated', zh: '已认证' } }
    }
    return auth === 'api-key'
      ? {
          score: thresholds.authentication.apiKey,
          note: { en: 'API key only', zh: '仅有 API 密钥' },
        }
      : { score: 0, note: { en: 'no authentication', zh: '无身份认证' } }
  },
  fix: {
    label: { en: 'Require a signed token', zh: '要求携带签名令牌' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', { services: [service.id], settings: { auth: 'jwt' } }),
    ],
  },
})
