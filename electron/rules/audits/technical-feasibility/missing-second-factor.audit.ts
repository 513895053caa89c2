import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, linkedWith, reachOf, type ServiceSite, webApplications } from '../../site'
import { securityThresholds } from '../thresholds-security'

/** Where people enter their password: an identity provider, or an application with a login of its own. */
function asksForPasswords(site: ServiceSite): boolean {
  const { service, technology } = site
  if (isExternal(service, technology)) return false
  if (technology?.category === 'identity-provider') return true
  if (service.settings.auth !== 'session') return false
  return reachOf(site) !== undefined && linkedWith(site, 'identity-provider').length === 0
}

export default defineServiceAudit({
  id: 'missing-second-factor',
  weights: { technicalFeasibility: 4, businessMatch: 2 },
  severity: 'medium',
  topics: ['security.authentication'],
  title: {
    pass: { en: 'A password alone opens nothing', zh: '仅凭密码无法登录' },
    fail: { en: 'A password alone is enough to log in', zh: '仅凭密码即可登录' },
  },
  why: {
    en: 'Passwords are reused, guessed and given away to false pages; a second factor stops almost all who come by one.',
    zh: '密码会被复用、猜中或被钓鱼页面骗走，第二因素能挡住绝大多数拿到密码的人。',
  },
  source: {
    title: 'OWASP: multifactor authentication cheat sheet',
    address: 'https://cheatsheetseries.owasp.org/cheatsheets/Multifactor_Authentication_Cheat_Sheet.html',
  },
  asks: ['mfa'],
  thresholds: ['sensitiveFromComplexity'],
  appliesTo: ({ profile }) => (profile.businessComplexity ?? 0) >= securityThresholds.sensitiveFromComplexity,
  of: [...webApplications, 'identity-provider'],
  check(site) {
    if (!asksForPasswords(site)) return null
    const { mfa } = site.service.settings
    return mfa === undefined
      ? { score: 'unknown', note: { en: 'second factor not stated', zh: '未说明是否启用多因素认证' } }
      : { score: mfa ? 1 : 0, note: { en: 'no second factor', zh: '未启用多因素认证' } }
  },
  fix: {
    label: { en: 'Require a second factor', zh: '启用多因素认证' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', { services: [service.id], settings: { mfa: true } }),
    ],
  },
})
