import { callOf } from '../../../../shared/commands/define-command'
import type placeRest from '../../../../shared/commands/deployment/place-rest.command'
import { maxEvidence } from '../../audit-state'
import { defineDesignAudit } from '../../define-audit'
import { deployed } from '../../facts/deployed.fact'

export default defineDesignAudit({
  id: 'missing-from-deployment',
  weights: { maintainability: 2 },
  severity: 'medium',
  topics: ['architecture.cloud-native'],
  title: {
    pass: { en: 'Every service has its place in the deployment', zh: '每个服务都在部署图中有位置' },
    fail: { en: 'Services are missing from the deployment', zh: '部署图中缺少部分服务' },
  },
  why: {
    en: 'What fails with a zone or a host is read from the deployment; what is not on it is forgotten in exactly that hour.',
    zh: '可用区或主机故障会波及什么，要从部署图上看；图上没有的服务，恰恰会在那时被遗漏。',
  },
  source: { title: 'C4 model: deployment diagram', address: 'https://c4model.com/diagrams/deployment' },
  facts: { count: deployed },
  check({ facts: { count } }) {
    const placed = count('placed')
    if (placed === 0) return null
    const unplaced = count.of('unplaced')
    const all = placed + unplaced.length
    return {
      score: placed / all,
      evidence: [
        {
          elements: unplaced.slice(0, maxEvidence),
          note: {
            en: `on no node: ${unplaced.length} of ${all}`,
            zh: `${all} 个服务中有 ${unplaced.length} 个不在任何节点上`,
          },
        },
      ],
      fixes: [
        {
          label: { en: 'Place them beside the others', zh: '部署到其他服务所在的节点' },
          calls: [callOf<typeof placeRest>('deployment.place-rest', { services: [...unplaced] })],
        },
      ],
    }
  },
})
