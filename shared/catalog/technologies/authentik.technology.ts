import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'authentik',
  name: 'authentik',
  category: 'identity-provider',
  section: 'security',
  layer: 'security',
  runtime: 'process',
  summary: {
    en: 'A self-hosted identity provider written in Django, with login flows that are assembled in its own interface.',
    zh: '基于 Django 的自托管身份提供方，登录流程可在界面中自行编排。',
  },
  advice: {
    en: 'Choose it for company tools and self-hosted services that need single sign-on; not where an audited, vendor-supported product is required.',
    zh: '适合需要单点登录的公司内部工具和自托管服务；要求有审计认证和厂商支持时不宜选用。',
  },
  provides: ['identity', 'authentication'],
  needs: ['sql'],
  concurrency: 'both',
  version: { value: '2026.5.6', source: 'https://endoflife.date/authentik', date: '2026-08-22' },
  firstRelease: { year: 2021, source: 'https://endoflife.date/authentik', orEarlier: true },
  usedBy: [],
  docs: 'https://docs.goauthentik.io/',
  rating: { skill: 3, operations: 3, footprint: 'large' },
  pairs: ['postgresql', 'authlib', 'traefik', 'docker', 'kubernetes'],
  conflicts: [],
  groups: ['identity'],
  defaults: { metrics: true, logging: 'structured', exposure: 'public' },
  icon: 'authentik',
})
