import { defineDesignAudit } from '../../define-audit'
import { missing, storeOf, telemetry } from '../../facts/telemetry.fact'
import { listen, unheard } from '../listening'
import { thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'untraced-calls',
  weights: { maintainability: 4 },
  severity: 'medium',
  topics: ['architecture.distributed', 'architecture.microservices'],
  title: {
    pass: { en: 'Requests can be followed from service to service', zh: '跨服务请求可追踪' },
    fail: { en: 'Requests cannot be followed from service to service', zh: '跨服务请求无法追踪' },
  },
  why: {
    en: 'In a request that passes three services, nobody finds the slow one without a trace.',
    zh: '一次请求经过三个服务时，没有链路追踪就找不到慢在哪里。',
  },
  source: {
    title: 'OpenTelemetry: traces',
    address: 'https://opentelemetry.io/docs/concepts/signals/traces/',
  },
  thresholds: ['severalApplications'],
  facts: { count: telemetry },
  check({ facts: { count } }) {
    const talking = count('talking')
    if (talking < thresholds.severalApplications) return null
    const silent = new Set(missing(count, 'traces'))
    const untraced = count.of('talking').filter((id) => silent.has(id))
    return unheard(
      untraced,
      talking,
      { en: 'without traces', zh: '未接入链路追踪' },
      {
        label: { en: 'Trace them', zh: '接入链路追踪' },
        calls: listen(untraced, {
          store: storeOf(count, 'traces'),
          technology: 'jaeger',
          kind: 'publish',
          settings: { tracing: true },
        }),
      },
    )
  },
})
