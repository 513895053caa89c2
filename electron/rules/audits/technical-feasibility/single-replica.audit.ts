import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { besideEstimate, needsHighAvailability } from '../../availability-demand'
import { defineServiceAudit } from '../../define-audit'
import {
  carriesRequests,
  fronts,
  isExternal,
  linkedWith,
  reachOf,
  replicasAtLeast,
  type ServiceSite,
  webApplications,
} from '../../site'
import { sharedState } from '../shared-state'
import { thresholds } from '../thresholds'

function isOnRequestPath(site: ServiceSite): boolean {
  const { service, technology, in: into } = site
  if (isExternal(service, technology)) return false
  return reachOf(site) !== undefined || into.some(({ link }) => carriesRequests(link))
}

export default defineServiceAudit({
  id: 'single-replica',
  weights: { technicalFeasibility: 8 },
  severity: 'high',
  topics: ['architecture.distributed', 'architecture.cloud-native'],
  title: {
    pass: { en: 'No request depends on a single replica', zh: '请求路径上没有单副本服务' },
    fail: { en: 'Requests depend on a single replica', zh: '请求依赖单副本服务' },
  },
  why: {
    en: 'When the only replica restarts, is deployed or loses its machine, every request that passes it fails until it is back.',
    zh: '唯一的副本在重启、发布或主机故障期间，所有经过它的请求都会失败，直到它恢复。',
  },
  source: {
    title: 'Kubernetes: disruptions, dealing with disruptions',
    address: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/',
  },
  thresholds: ['besideEstimate', 'highAvailability', 'singleReplica'],
  appliesTo: ({ profile }) => needsHighAvailability(profile),
  of: [...webApplications, ...fronts, 'identity-provider', 'model-server'],
  check(site, { profile }) {
    if (!isOnRequestPath(site)) return null
    const replicas = replicasAtLeast(site.service)
    const safe =
      replicas > 1 || site.service.settings.managed === true || linkedWith(site, 'serverless').length > 0
    return {
      score: safe ? 1 : besideEstimate(0, profile),
      weight: reachOf(site) === undefined ? 1 : thresholds.singleReplica.entryWeight,
      note: { en: `replicas: ${replicas}`, zh: `${replicas} 个副本` },
    }
  },
  fix: {
    label: { en: 'Run two replicas', zh: '改为两个副本' },
    all: true,
    // A second replica without the state of the first would answer every other request wrongly.
    calls: ({ service: { id, settings } }) => [
      callOf<typeof changeServices>('service.change', {
        services: [id],
        replicas: 2,
        settings: sharedState(settings),
      }),
    ],
  },
})
