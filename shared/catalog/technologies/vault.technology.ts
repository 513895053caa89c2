import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'vault',
  name: 'HashiCorp Vault',
  category: 'secret-store',
  section: 'security',
  layer: 'security',
  runtime: 'process',
  summary: {
    en: 'A secret store that issues short-lived credentials, rotates keys and records every access.',
    zh: '密钥库，可签发短期凭据、轮换密钥，并记录每一次访问。',
  },
  advice: {
    en: 'Choose it when many services need credentials that expire and an audit trail; not for a few static secrets, which the platform can hold.',
    zh: '适合大量服务需要会过期的凭据和审计记录的场合；少量固定密钥交给平台保管即可。',
  },
  provides: ['secrets'],
  needs: [],
  concurrency: 'async',
  pypi: 'hvac',
  version: { value: '2.0.4', source: 'https://endoflife.date/hashicorp-vault', date: '2026-08-22' },
  firstRelease: { year: 2021, source: 'https://endoflife.date/hashicorp-vault', orEarlier: true },
  usedBy: [],
  docs: 'https://developer.hashicorp.com/vault/docs',
  rating: { skill: 4, operations: 4, footprint: 'medium' },
  pairs: ['kubernetes', 'consul', 'postgresql', 'terraform'],
  conflicts: [],
  groups: ['store'],
  defaults: { stateless: false, encryption: true, tls: true, logging: 'plain', exposure: 'private' },
  icon: 'vault',
})
