import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { clientsOf, fronts, isExternal, type ServiceSite } from '../../site'
import { thresholds } from '../thresholds'

const handsLogsOn = ({ out, in: into }: ServiceSite): boolean =>
  [...out, ...into].some(({ technology }) => technology?.provides.includes('log-store') === true)

export default defineServiceAudit({
  id: 'unlogged-entries',
  weights: { technicalFeasibility: 3, maintainability: 1 },
  severity: 'medium',
  topics: ['security.protection', 'security.api'],
  title: {
    pass: { en: 'The entrance keeps an access log', zh: '入口保留访问日志' },
    fail: { en: 'The entrance keeps no searchable access log', zh: '入口没有可检索的访问日志' },
  },
  why: {
    en: 'After an attack the first question is who asked for what; only the entrance has seen every request.',
    zh: '遭到攻击后，首先要知道谁请求了什么，而只有入口见过每一个请求。',
  },
  source: {
    title: 'OWASP: logging cheat sheet',
    address: 'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html',
  },
  asks: ['logging'],
  thresholds: ['logging'],
  of: fronts,
  check(site) {
    const { service, technology } = site
    if (isExternal(service, technology)) return null
    if (service.settings.exposure !== 'public' && clientsOf(site).length === 0) return null
    const { logging } = service.settings
    const note = { en: 'no searchable access log', zh: '无可检索的访问日志' }
    if (handsLogsOn(site)) return { score: 1, note }
    return logging === undefined
      ? { score: 'unknown', note: { en: 'logging not stated', zh: '未说明日志' } }
      : { score: thresholds.logging[logging], note }
  },
  fix: {
    label: { en: 'Write structured access logs', zh: '输出结构化访问日志' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { logging: 'structured' },
      }),
    ],
  },
})
