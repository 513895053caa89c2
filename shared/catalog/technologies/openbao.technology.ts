import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'openbao',
  name: 'OpenBao',
  category: 'secret-store',
  section: 'security',
  layer: 'security',
  runtime: 'process',
  summary: {
    en: 'A community fork of Vault under open governance, with the same interface for secrets and short-lived credentials.',
    zh: 'Vault 的社区分支，采用开放治理，密钥与短期凭据的接口与 Vault 一致。',
  },
  advice: {
    en: 'Choose it when the interface of Vault is wanted under an open governance; not when features of the commercial edition of Vault are needed.',
    zh: '适合想要 Vault 的接口、又要求开放治理的团队；需要 Vault 商业版功能时不适用。',
  },
  provides: ['secrets'],
  needs: [],
  concurrency: 'async',
  version: { value: '2.6.2', source: 'https://endoflife.date/openbao', date: '2026-08-22' },
  firstRelease: { year: 2024, source: 'https://endoflife.date/openbao', orEarlier: true },
  usedBy: [],
  docs: 'https://openbao.org/docs/',
  rating: { skill: 4, operations: 4, footprint: 'medium' },
  pairs: ['kubernetes', 'postgresql', 'opentofu'],
  conflicts: [],
  groups: ['store'],
  defaults: { stateless: false, encryption: true, tls: true, logging: 'plain', exposure: 'private' },
  icon: 'openbao',
})
