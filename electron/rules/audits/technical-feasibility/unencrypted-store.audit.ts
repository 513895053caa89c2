import { defineServiceAudit } from '../../define-audit'
import { businessStores, isExternal } from '../../site'
import { encryptAtRest, encryptionAtRest, needsEncryption } from '../encryption-at-rest'

export default defineServiceAudit({
  id: 'unencrypted-store',
  weights: { technicalFeasibility: 5, businessMatch: 3 },
  severity: 'high',
  topics: ['security.encryption', 'data.security'],
  title: {
    pass: { en: 'Business data is encrypted at rest', zh: '业务数据已静态加密' },
    fail: { en: 'Business data lies on disk in clear text', zh: '业务数据以明文落盘' },
  },
  why: {
    en: 'A lost disk, a copied volume or a stray backup hands over everything that the business knows about its customers.',
    zh: '丢失的磁盘、被复制的卷或流出的备份，会交出企业掌握的全部客户信息。',
  },
  source: {
    title: 'OWASP: cryptographic storage cheat sheet',
    address: 'https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html',
  },
  thresholds: ['encryption'],
  appliesTo: needsEncryption,
  of: businessStores,
  check({ service, technology }) {
    if (isExternal(service, technology)) return null
    return encryptionAtRest(service)
  },
  fix: encryptAtRest,
})
