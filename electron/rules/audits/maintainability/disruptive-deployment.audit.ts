import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { serviceFields } from '../../../../shared/model/settings/service-settings'
import { defineServiceAudit } from '../../define-audit'
import { applications, isExternal } from '../../site'
import { thresholds } from '../thresholds'

export default defineServiceAudit({
  id: 'disruptive-deployment',
  weights: { maintainability: 3 },
  severity: 'medium',
  topics: ['architecture.cloud-native', 'extensibility.development'],
  title: {
    pass: { en: 'Releases go out without a pause', zh: '发布不中断服务' },
    fail: { en: 'A release interrupts the service', zh: '发布会中断服务' },
  },
  why: {
    en: 'What stops the service or needs a person is done seldom, and what is done seldom becomes large and risky.',
    zh: '需要停机或人工操作的发布不会常做，积攒下来的每次发布就又大又险。',
  },
  source: {
    title: 'Kubernetes: Deployments',
    address: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/',
  },
  asks: ['deployment'],
  thresholds: ['deployment'],
  of: applications,
  check(site) {
    if (isExternal(site.service, site.technology)) return null
    const { deployment } = site.service.settings
    return deployment === undefined
      ? { score: 'unknown', note: { en: 'deployment not stated', zh: '未说明发布方式' } }
      : { score: thresholds.deployment[deployment], note: serviceFields.deployment.options[deployment] }
  },
  fix: {
    label: { en: 'Roll out step by step', zh: '改为滚动发布' },
    all: true,
    calls: ({ service }) =>
      service.settings.deployment === undefined
        ? null
        : [
            callOf<typeof changeServices>('service.change', {
              services: [service.id],
              settings: { deployment: 'rolling' },
            }),
          ],
  },
})
