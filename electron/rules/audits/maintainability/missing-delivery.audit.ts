import { callOf } from '../../../../shared/commands/define-command'
import type addService from '../../../../shared/commands/service/add-service.command'
import { defineDesignAudit } from '../../define-audit'
import { operation } from '../../facts/operation.fact'
import { operationThresholds } from '../thresholds-operation'

export default defineDesignAudit({
  id: 'missing-delivery',
  weights: { maintainability: 3 },
  severity: 'medium',
  topics: ['architecture.cloud-native', 'extensibility.development'],
  title: {
    pass: { en: 'Releases reach the cluster by themselves', zh: '版本自动发布到集群' },
    fail: { en: 'Releases reach the cluster by hand', zh: '版本靠人工发布到集群' },
  },
  why: {
    en: 'Several applications on a cluster are dozens of settings; typed in by hand, they differ from what was tested, and nobody can go back.',
    zh: '集群上的多个应用意味着几十项配置，手工操作既与测试环境不一致，也无法回退。',
  },
  source: {
    title: 'DORA: deployment automation',
    address: 'https://dora.dev/capabilities/deployment-automation/',
  },
  thresholds: ['deliveryFromApplications'],
  facts: { count: operation },
  check({ facts: { count } }) {
    const [cluster] = count.of('orchestrator')
    const applications = count('application')
    if (cluster === undefined || applications < operationThresholds.deliveryFromApplications) return null
    return {
      score: count('delivery') > 0 ? 1 : 0,
      evidence: [
        {
          elements: [cluster],
          note: {
            en: `applications on a cluster: ${applications}, no delivery tool is linked`,
            zh: `集群上有 ${applications} 个应用，未连接发布工具`,
          },
        },
      ],
      fixes: [
        {
          label: { en: 'Add a delivery tool', zh: '引入持续交付工具' },
          calls: [
            callOf<typeof addService>('service.add', {
              technology: 'argo-cd',
              wires: [{ service: cluster, direction: 'out', kind: 'depends-on', sync: false }],
            }),
          ],
        },
      ],
    }
  },
})
