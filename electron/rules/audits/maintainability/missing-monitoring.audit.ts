import { defineDesignAudit } from '../../define-audit'
import { missing, storeOf, telemetry } from '../../facts/telemetry.fact'
import { listen, unheard } from '../listening'

export default defineDesignAudit({
  id: 'missing-monitoring',
  weights: { maintainability: 5 },
  severity: 'high',
  topics: ['architecture.cloud-native', 'extensibility.development'],
  title: {
    pass: { en: 'Every application is monitored', zh: '应用均纳入监控' },
    fail: { en: 'Applications lack monitoring', zh: '应用缺少监控' },
  },
  why: {
    en: 'Without rates, errors and durations of every application, users notice an outage before the team does.',
    zh: '若看不到每个应用的流量、错误与耗时，用户会比团队先发现故障。',
  },
  source: {
    title: 'Site Reliability Engineering, chapter 6: monitoring distributed systems',
    address: 'https://sre.google/sre-book/monitoring-distributed-systems/',
  },
  facts: { count: telemetry },
  check({ facts: { count } }) {
    const applications = count('application')
    if (applications === 0) {
      return {
        score: 0,
        evidence: [{ elements: [], note: { en: 'no application to monitor', zh: '没有可监控的应用' } }],
      }
    }
    const unwatched = missing(count, 'metrics')
    return unheard(
      unwatched,
      applications,
      { en: 'without a metrics store', zh: '未接入指标存储' },
      {
        label: { en: 'Monitor them with a metrics store', zh: '接入指标监控' },
        calls: listen(unwatched, {
          store: storeOf(count, 'metrics'),
          technology: 'prometheus',
          kind: 'monitors',
          settings: { metrics: true },
        }),
      },
    )
  },
})
