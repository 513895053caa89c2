import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { applications, isApplication, isExternal, type ServiceSite } from '../../site'
import { checkParts, flagScore } from '../check-parts'
import { thresholds } from '../thresholds'

const nextToApplication = ({ out, in: into }: ServiceSite): boolean =>
  [...out, ...into].some(({ technology }) => isApplication(technology))

export default defineServiceAudit({
  id: 'silent-applications',
  weights: { maintainability: 3 },
  severity: 'medium',
  topics: ['architecture.cloud-native', 'extensibility.development'],
  title: {
    pass: { en: 'Applications report their own state', zh: '应用能报告自身状态' },
    fail: { en: 'Applications do not report their own state', zh: '应用未报告自身状态' },
  },
  why: {
    en: 'Monitoring can only show what an application exposes: metrics, searchable logs and, between services, traces.',
    zh: '监控只能看到应用主动暴露的内容：指标、可检索的日志，以及服务之间的链路。',
  },
  source: {
    title: 'Prometheus: instrumentation',
    address: 'https://prometheus.io/docs/practices/instrumentation/',
  },
  asks: ['metrics', 'logging', 'tracing'],
  thresholds: ['logging'],
  of: applications,
  check(site) {
    if (isExternal(site.service, site.technology)) return null
    const { metrics, logging, tracing } = site.service.settings
    const parts = [
      { score: flagScore(metrics), lacking: { en: 'no metrics', zh: '未暴露指标' } },
      {
        score: logging && thresholds.logging[logging],
        lacking: { en: 'no structured logs', zh: '日志非结构化' },
      },
    ]
    if (nextToApplication(site))
      parts.push({ score: flagScore(tracing), lacking: { en: 'no traces', zh: '无链路追踪' } })
    return checkParts({ en: 'metrics and logs not stated', zh: '未说明指标与日志' }, parts)
  },
  fix: {
    label: { en: 'Expose metrics, structured logs and traces', zh: '暴露指标、结构化日志与链路' },
    all: true,
    calls: (site) => [
      callOf<typeof changeServices>('service.change', {
        services: [site.service.id],
        settings: {
          metrics: true,
          logging: 'structured',
          ...(nextToApplication(site) ? { tracing: true } : {}),
        },
      }),
    ],
  },
})
