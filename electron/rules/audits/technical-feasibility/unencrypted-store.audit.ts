import { call } from '../../../../shared/commands/define-command'
import changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isBusinessStore, isExternal } from '../../site'
import { thresholds } from '../thresholds'

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
    title: 'OWASP: application security verification standard',
    address: 'https://github.com/OWASP/ASVS',
  },
  appliesTo: ({ profile }) => (profile.businessComplexity ?? 0) >= thresholds.encryption.fromComplexity,
  check({ service, technology }) {
    if (!isBusinessStore(technology) || isExternal(service, technology)) return null
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
