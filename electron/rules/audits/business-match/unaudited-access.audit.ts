import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { businessStores, isExternal, isReplica } from '../../site'
import { securityThresholds } from '../thresholds-security'

export default defineServiceAudit({
  id: 'unaudited-access',
  weights: { businessMatch: 4, technicalFeasibility: 2 },
  severity: 'medium',
  topics: ['data.security', 'security.protection'],
  title: {
    pass: { en: 'Access to business data leaves a trace', zh: '业务数据的访问留有记录' },
    fail: { en: 'Access to business data leaves no trace', zh: '业务数据的访问没有记录' },
  },
  why: {
    en: 'Whoever must answer to auditors or customers has to say who read and changed a record, also past the application.',
    zh: '面对审计或客户时，必须说得清谁读过、改过一条记录，包括绕过应用的访问。',
  },
  source: {
    title: 'OWASP ASVS 5.0, V16: security logging and error handling',
    address:
      'https://github.com/OWASP/ASVS/blob/master/5.0/en/0x25-V16-Security-Logging-and-Error-Handling.md',
  },
  asks: ['logging'],
  thresholds: ['sensitiveFromComplexity'],
  appliesTo: ({ profile }) => (profile.businessComplexity ?? 0) >= securityThresholds.sensitiveFromComplexity,
  of: businessStores,
  check(site) {
    const { service, technology } = site
    if (isExternal(service, technology) || isReplica(site)) return null
    const { logging } = service.settings
    return logging === undefined
      ? { score: 'unknown', note: { en: 'access log not stated', zh: '未说明访问记录' } }
      : { score: logging === 'none' ? 0 : 1, note: { en: 'no access log', zh: '无访问记录' } }
  },
  fix: {
    label: { en: 'Log access to the data', zh: '记录数据访问' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { logging: 'structured' },
      }),
    ],
  },
})
