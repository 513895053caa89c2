import { maxEvidence } from '../../audit-state'
import { defineDesignAudit } from '../../define-audit'
import { operation } from '../../facts/operation.fact'
import { looseOrchestrators } from '../../facts/orchestrators.fact'
import { orchestrate } from '../orchestrating'
import { thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'unsupported-autoscaling',
  weights: { extensionPotential: 4, technicalFeasibility: 2 },
  severity: 'medium',
  topics: ['architecture.cloud-native', 'performance.concurrency'],
  title: {
    pass: { en: 'Something carries the autoscaling out', zh: '自动伸缩有平台执行' },
    fail: { en: 'Autoscaling is stated, but nothing carries it out', zh: '声明了自动伸缩，却没有平台执行' },
  },
  why: {
    en: 'Replicas appear only where a cluster, a function platform or an autoscaler starts them; without one the peak meets the lowest number.',
    zh: '副本要由集群、函数平台或伸缩器来启动，否则高峰到来时仍只有最小副本数。',
  },
  source: {
    title: 'Kubernetes: horizontal pod autoscaling',
    address: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
  },
  thresholds: ['fixReach'],
  facts: { count: operation, idle: looseOrchestrators },
  check({ facts: { count, idle } }) {
    const scaling = count('scaling')
    if (scaling === 0) return null
    const unscaled = count.of('unscaled')
    return {
      score: 1 - unscaled.length / scaling,
      evidence: [
        {
          elements: unscaled.slice(0, maxEvidence),
          note: {
            en: `on nothing that scales: ${unscaled.length} of ${scaling}`,
            zh: `${scaling} 个应用中有 ${unscaled.length} 个没有可伸缩的平台`,
          },
        },
      ],
      fixes: orchestrate(
        { en: 'Run them on a cluster', zh: '放到集群上运行' },
        unscaled.slice(0, thresholds.fixReach),
        [...count.of('orchestrator'), ...idle.of('loose')],
      ),
    }
  },
})
