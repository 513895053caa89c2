import { callOf } from '../../../../shared/commands/define-command'
import type addLink from '../../../../shared/commands/link/add-link.command'
import type addService from '../../../../shared/commands/service/add-service.command'
import { maxEvidence } from '../../audit-state'
import { defineDesignAudit } from '../../define-audit'
import { telemetry } from '../../facts/telemetry.fact'

export default defineDesignAudit({
  id: 'missing-alerts',
  weights: { maintainability: 3 },
  severity: 'medium',
  topics: ['architecture.cloud-native'],
  title: {
    pass: { en: 'Somebody reads the metrics', zh: '指标有看板与告警' },
    fail: { en: 'Nobody reads the metrics', zh: '指标无人查看' },
  },
  why: {
    en: 'Numbers help when they reach a person: on a dashboard that is looked at, or by an alert on what users feel.',
    zh: '指标只有到达人手里才有用：要么是有人看的看板，要么是反映用户体验的告警。',
  },
  source: {
    title: 'Site Reliability Engineering, chapter 6: monitoring distributed systems',
    address: 'https://sre.google/sre-book/monitoring-distributed-systems/',
  },
  facts: { count: telemetry },
  appliesTo: ({ profile }) => (profile.maintenanceLifecycle ?? 0) >= 3,
  check({ facts: { count } }) {
    const watching = count('watching')
    if (watching === 0) {
      return {
        score: 0,
        evidence: [
          {
            elements: [],
            note: { en: 'no metrics to build dashboards and alerts on', zh: '没有可供看板和告警使用的指标' },
          },
        ],
      }
    }
    const unread = count.of('unread')
    const shown = unread.slice(0, maxEvidence)
    const [board] = count.of('dashboard')
    return {
      score: 1 - unread.length / watching,
      evidence: shown.map((store) => ({
        elements: [store],
        note: { en: 'no dashboard or alerting is linked to it', zh: '未连接看板或告警' },
      })),
      fixes: [
        {
          label: { en: 'Build dashboards and alerts on it', zh: '接入看板与告警' },
          calls:
            board === undefined
              ? [
                  callOf<typeof addService>('service.add', {
                    technology: 'grafana',
                    wires: shown.map((service) => ({ service, direction: 'out' as const })),
                  }),
                ]
              : shown.map((store) => callOf<typeof addLink>('link.add', { source: board, target: store })),
        },
      ],
    }
  },
})
