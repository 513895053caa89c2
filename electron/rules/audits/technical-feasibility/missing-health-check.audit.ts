import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { carriesRequests, isExternal, reachOf, webApplications } from '../../site'

/**
 * Looks at every application that requests reach, however many replicas it has: a single process, too, is restarted or
 * bypassed only when it says that it is ill, and adding a replica must not bring a new defect to light.
 */
export default defineServiceAudit({
  id: 'missing-health-check',
  weights: { technicalFeasibility: 4, maintainability: 2 },
  severity: 'medium',
  topics: ['architecture.cloud-native', 'architecture.distributed'],
  title: {
    pass: { en: 'Services tell whether they are ready', zh: '服务能报告自身是否就绪' },
    fail: { en: 'Nobody can tell whether a service is ready', zh: '无法判断服务是否就绪' },
  },
  why: {
    en: 'Without a health check a balancer sends requests to replicas that are starting, hanging or cut off from their database.',
    zh: '没有健康检查，负载均衡会把请求发给正在启动、已卡死或连不上数据库的副本。',
  },
  source: {
    title: 'Kubernetes: liveness, readiness and startup probes',
    address: 'https://kubernetes.io/docs/concepts/workloads/pods/probes/',
  },
  asks: ['healthCheck'],
  of: webApplications,
  check(site) {
    const { service, technology, in: into } = site
    if (isExternal(service, technology)) return null
    if (reachOf(site) === undefined && !into.some(({ link }) => carriesRequests(link))) return null
    const { healthCheck } = service.settings
    return healthCheck === undefined
      ? { score: 'unknown', note: { en: 'health check not stated', zh: '未说明健康检查' } }
      : { score: healthCheck ? 1 : 0, note: { en: 'no health check', zh: '无健康检查' } }
  },
  fix: {
    label: { en: 'Add health checks', zh: '添加健康检查' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { healthCheck: true },
      }),
    ],
  },
})
