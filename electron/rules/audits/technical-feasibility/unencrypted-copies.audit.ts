import type { Category } from '../../../../shared/catalog/technology'
import { call } from '../../../../shared/commands/define-command'
import changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal } from '../../site'
import { thresholds } from '../thresholds'

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
    title: 'OWASP: application security verification standard',
    address: 'https://github.com/OWASP/ASVS',
  },
  appliesTo: ({ profile }) => (profile.businessComplexity ?? 0) >= thresholds.encryption.fromComplexity,
  check({ service, technology }) {
    if (technology?.runtime !== 'process' || !copies.includes(technology.category)) return null
    if (isExternal(service, technology)) return null
    const { encryption } = service.settings
    return encryption === undefined
      ? { score: 'unknown', note: { en: 'encryption not stated', zh: '未说明是否加密' } }
      : { score: encryption ? 1 : 0, note: { en: 'not encrypted', zh: '未加密' } }
  },
  fix: {
    label: { en: 'Encrypt at rest', zh: '开启静态加密' },
    all: true,
    calls: ({ service }) => [
      call(changeServices, { services: [service.id], settings: { encryption: true } }),
    ],
  },
})
