import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'keycloak',
  name: 'Keycloak',
  category: 'identity-provider',
  section: 'security',
  layer: 'security',
  runtime: 'process',
  summary: {
    en: 'An identity provider with OpenID Connect, SAML, federation and roles, built for many applications behind one login.',
    zh: '身份提供方，支持 OpenID Connect、SAML、身份联合与角色，适合多个应用共用一次登录。',
  },
  advice: {
    en: 'Choose it when several applications or outside directories share accounts; not for one small application, whose framework login is enough.',
    zh: '适合多个应用或外部目录共用账号的场合；单个小应用用框架自带的登录就够了。',
  },
  provides: ['identity', 'authentication'],
  needs: ['sql'],
  concurrency: 'both',
  version: { value: '26.7.2', source: 'https://endoflife.date/keycloak', date: '2026-08-22' },
  firstRelease: { year: 2020, source: 'https://endoflife.date/keycloak', orEarlier: true },
  usedBy: [],
  docs: 'https://www.keycloak.org/documentation',
  rating: { skill: 3, operations: 3, footprint: 'large' },
  pairs: ['postgresql', 'authlib', 'nginx', 'kubernetes', 'fastapi'],
  conflicts: [],
  groups: ['identity'],
  defaults: { metrics: false, healthCheck: false, logging: 'plain', exposure: 'public' },
  icon: 'keycloak',
})
