import { callOf } from '../../../../shared/commands/define-command'
import type addLink from '../../../../shared/commands/link/add-link.command'
import { maxEvidence } from '../../audit-state'
import { defineDesignAudit } from '../../define-audit'
import { operation } from '../../facts/operation.fact'
import { thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'unplaced-applications',
  weights: { maintainability: 3 },
  severity: 'medium',
  topics: ['architecture.cloud-native'],
  title: {
    pass: { en: 'Every application has a place to run', zh: '每个应用都有运行位置' },
    fail: { en: 'Applications without a place to run', zh: '有应用没有运行位置' },
  },
  why: {
    en: 'What runs beside the platform is deployed, restarted and watched in its own way, usually by the one person who set it up.',
    zh: '游离于平台之外的应用要用自己的方式发布、重启和监控，往往只有当初搭建的人会。',
  },
  source: { title: 'C4 model: deployment diagram', address: 'https://c4model.com/diagrams/deployment' },
  thresholds: ['fixReach'],
  facts: { count: operation },
  check({ facts: { count } }) {
    const place = count.of('orchestrator')[0] ?? count.of('platform')[0]
    const applications = count('application')
    if (place === undefined || applications === 0) return null
    const unplaced = count.of('unplaced')
    return {
      score: 1 - unplaced.length / applications,
      evidence: [
        {
          elements: unplaced.slice(0, maxEvidence),
          note: {
            en: `on no platform: ${unplaced.length} of ${applications}`,
            zh: `${applications} 个应用中有 ${unplaced.length} 个不在任何平台上`,
          },
        },
      ],
      fixes: [
        {
          label: { en: 'Run them on the platform', zh: '放到平台上运行' },
          calls: unplaced
            .slice(0, thresholds.fixReach)
            .map((source) =>
              callOf<typeof addLink>('link.add', { source, target: place, kind: 'depends-on', sync: false }),
            ),
        },
      ],
    }
  },
})
