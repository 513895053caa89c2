import { callOf } from '../../../../shared/commands/define-command'
import type addService from '../../../../shared/commands/service/add-service.command'
import { defineDesignAudit } from '../../define-audit'
import { operation } from '../../facts/operation.fact'
import { operationThresholds } from '../thresholds-operation'

export default defineDesignAudit({
  id: 'unscripted-infrastructure',
  weights: { maintainability: 3, extensionPotential: 1 },
  severity: 'medium',
  topics: ['architecture.cloud-native', 'extensibility.stack-upgrade'],
  title: {
    pass: { en: 'The infrastructure is described as code', zh: '基础设施以代码描述' },
    fail: { en: 'The infrastructure is set up by hand', zh: '基础设施靠手工搭建' },
  },
  why: {
    en: 'What was clicked together cannot be reviewed, repeated for a second environment, or built again after a loss.',
    zh: '手工点出来的环境无法评审，无法复制出第二套，也无法在损毁后重建。',
  },
  source: {
    title: 'Azure Well-Architected Framework: infrastructure as code',
    address:
      'https://learn.microsoft.com/en-us/azure/well-architected/operational-excellence/infrastructure-as-code-design',
  },
  thresholds: ['provisioningFromEnvironment'],
  facts: { count: operation },
  appliesTo: ({ profile }) =>
    (profile.deploymentEnvironment ?? 0) >= operationThresholds.provisioningFromEnvironment,
  check({ facts: { count } }) {
    const platforms = count.of('platform')
    if (platforms.length === 0) return null
    return {
      score: count('provisioning') > 0 ? 1 : 0,
      evidence: [
        {
          elements: platforms.slice(0, 1),
          note: { en: 'no provisioning tool is linked', zh: '未连接基础设施编排工具' },
        },
      ],
      fixes: [
        {
          label: { en: 'Describe it as code', zh: '用代码管理基础设施' },
          calls: [
            callOf<typeof addService>('service.add', {
              technology: 'opentofu',
              wires: platforms
                .slice(0, 1)
                .map((service) => ({ service, direction: 'out', kind: 'depends-on', sync: false }) as const),
            }),
          ],
        },
      ],
    }
  },
})
