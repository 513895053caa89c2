import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { serviceFields } from '../../../../shared/model/settings/service-settings'
import { defineServiceAudit } from '../../define-audit'
import { applications, isExternal, linkedWith } from '../../site'
import { thresholds } from '../thresholds'

export default defineServiceAudit({
  id: 'exposed-secrets',
  weights: { technicalFeasibility: 6 },
  severity: 'high',
  topics: ['security.protection', 'data.security'],
  title: {
    pass: { en: 'Secrets come from a protected source', zh: '密钥来自受保护的来源' },
    fail: { en: 'Secrets lie where many can read them', zh: '密钥放在许多人可读之处' },
  },
  why: {
    en: 'A password in a file or a variable ends up in repositories, logs and crash reports, and cannot be changed in one place.',
    zh: '写在文件或环境变量里的密码会流入代码库、日志和崩溃报告，也无法统一更换。',
  },
  source: {
    title: 'OWASP: secrets management cheat sheet',
    address: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
  asks: ['secretsFrom'],
  thresholds: ['secrets'],
  of: applications,
  check({ service, technology }) {
    if (isExternal(service, technology)) return null
    const { secretsFrom } = service.settings
    if (secretsFrom === 'none') return null
    if (secretsFrom === undefined) {
      return { score: 'unknown', note: { en: 'origin of secrets not stated', zh: '未说明密钥来源' } }
    }
    const score = { vault: 1, platform: 1, environment: thresholds.secrets.environment, file: 0 }[secretsFrom]
    return { score, note: serviceFields.secretsFrom.options[secretsFrom] }
  },
  fix: {
    label: { en: 'Take secrets from a protected source', zh: '改用受保护的密钥来源' },
    all: true,
    calls: (site) => {
      const secretsFrom = linkedWith(site, 'secret-store').length > 0 ? 'vault' : 'platform'
      return [
        callOf<typeof changeServices>('service.change', {
          services: [site.service.id],
          settings: { secretsFrom },
        }),
      ]
    },
  },
})
