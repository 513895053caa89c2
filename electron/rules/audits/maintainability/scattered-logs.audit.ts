import { defineDesignAudit } from '../../define-audit'
import { missing, storeOf, telemetry } from '../../facts/telemetry.fact'
import { listen, unheard } from '../listening'
import { thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'scattered-logs',
  weights: { maintainability: 4 },
  severity: 'medium',
  topics: ['architecture.distributed', 'extensibility.development'],
  title: {
    pass: { en: 'Logs come together in one place', zh: '日志集中收集' },
    fail: { en: 'Logs are scattered', zh: '日志分散在各处' },
  },
  why: {
    en: 'The trail of one request over several machines cannot be read where each keeps its own file.',
    zh: '日志散落在各台机器上，一次请求的来龙去脉便无从查起。',
  },
  source: { title: 'The Twelve-Factor App, XI: logs', address: 'https://12factor.net/logs' },
  thresholds: ['severalApplications'],
  facts: { count: telemetry },
  check({ facts: { count } }) {
    const applications = count('application')
    if (applications < thresholds.severalApplications) return null
    const silent = missing(count, 'logs')
    return unheard(
      silent,
      applications,
      { en: 'without log collection', zh: '未接入日志收集' },
      {
        label: { en: 'Collect their logs', zh: '集中收集日志' },
        calls: listen(silent, { store: storeOf(count, 'logs'), technology: 'loki', kind: 'publish' }),
      },
    )
  },
})
