import type { Category } from '../../../../shared/catalog/technology'
import { defineServiceAudit } from '../../define-audit'
import { isExternal } from '../../site'
import { encryptAtRest, encryptionAtRest, needsEncryption } from '../encryption-at-rest'

/** What holds files, indexes and reports made from business data, beside the store that owns them. */
const copies: readonly Category[] = ['object-storage', 'search-engine', 'column-store']

export default defineServiceAudit({
  id: 'unencrypted-copies',
  weights: { technicalFeasibility: 3, businessMatch: 1 },
  severity: 'medium',
  topics: ['security.encryption', 'data.security'],
  title: {
    pass: { en: 'Copies of business data are encrypted at rest', zh: '业务数据的副本已静态加密' },
    fail: { en: 'Copies of business data lie on disk in clear text', zh: '业务数据的副本以明文落盘' },
  },
  why: {
    en: 'An index, a report or an export holds the same customers as the database, and is guarded less.',
    zh: '索引、报表和导出文件里是同一批客户数据，防护却往往更弱。',
  },
  source: {
    title: 'OWASP: cryptographic storage cheat sheet',
    address: 'https://cheatsheetseries.owasp.org/cheatsheets/Cryptographic_Storage_Cheat_Sheet.html',
  },
  thresholds: ['encryption'],
  appliesTo: needsEncryption,
  of: copies,
  check({ service, technology }) {
    if (technology?.runtime !== 'process') return null
    if (isExternal(service, technology)) return null
    return encryptionAtRest(service)
  },
  fix: encryptAtRest,
})
