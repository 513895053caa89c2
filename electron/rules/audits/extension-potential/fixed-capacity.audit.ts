import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { maxReplicas } from '../../../../shared/model/service'
import { defineServiceAudit } from '../../define-audit'
import { isScaled } from '../../facts/operation.fact'
import { applications, isExternal, linkedWith, replicasAtLeast } from '../../site'
import { sharedState } from '../shared-state'
import { thresholds } from '../thresholds'

export default defineServiceAudit({
  id: 'fixed-capacity',
  weights: { extensionPotential: 3 },
  severity: 'low',
  topics: ['architecture.cloud-native', 'performance.concurrency'],
  title: {
    pass: { en: 'Capacity follows the load', zh: '容量随负载伸缩' },
    fail: { en: 'Capacity does not follow the load', zh: '容量不随负载伸缩' },
  },
  why: {
    en: 'Fixed replicas are too few at the peak or too many at night; a single one leaves no room at all.',
    zh: '固定副本在高峰时不够、夜间又浪费；只有一个副本则毫无余量。',
  },
  source: {
    title: 'Kubernetes: horizontal pod autoscaling',
    address: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
  },
  thresholds: ['capacity'],
  appliesTo: ({ profile: { concurrency = 0, projectScale = 0 } }) =>
    Math.max(concurrency, projectScale) >= thresholds.capacity.fromLevel,
  of: applications,
  check(site) {
    if (isExternal(site.service, site.technology)) return null
    const { service } = site
    const fixed = replicasAtLeast(service)
    const scales = (service.settings.autoscaleMax ?? 0) > fixed || linkedWith(site, 'serverless').length > 0
    return {
      score: scales ? 1 : fixed > 1 ? thresholds.capacity.spare : 0,
      note: { en: `fixed replicas: ${fixed}`, zh: `固定 ${fixed} 个副本` },
    }
  },
  fix: {
    label: { en: 'Leave room for the peak', zh: '为高峰留出余量' },
    all: true,
    /** Autoscaling where something carries it out, else a second replica. What starts tasks by the clock must stay one. */
    calls(site) {
      const { id, settings } = site.service
      if (settings.schedule === true) return null
      const services = [id]
      const fixed = replicasAtLeast(site.service)
      const autoscaleMax = Math.min(maxReplicas, fixed * thresholds.capacity.growth)
      if (!isScaled(site)) {
        return fixed > 1
          ? null
          : [
              callOf<typeof changeServices>('service.change', {
                services,
                replicas: 2,
                settings: sharedState(settings),
              }),
            ]
      }
      return autoscaleMax === fixed
        ? null
        : [
            callOf<typeof changeServices>('service.change', {
              services,
              settings: { autoscaleMin: fixed, autoscaleMax, ...sharedState(settings) },
            }),
          ]
    },
  },
})
