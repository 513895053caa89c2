import type { Technology } from '../../../../shared/catalog/technology'
import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import type { ServiceSettings } from '../../../../shared/model/settings/service-settings'
import { defineServiceAudit } from '../../define-audit'
import { isOwnApplication, webApplications } from '../../site'
import { ramp } from '../thresholds'
import { runtimeThresholds } from '../thresholds-runtime'
import { waitingStyle } from '../waiting-style'

/** Most processes that the documentation of Gunicorn recommends: one for each core where they never wait, about two where they do. */
function advised(settings: ServiceSettings, entry: Technology | undefined, cores: number): number {
  const waits = waitingStyle(settings, entry) === 'threads'
  return Math.max(1, Math.floor(waits ? 2 * cores + 1 : cores + 1))
}

export default defineServiceAudit({
  id: 'crowded-cores',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['performance.concurrency', 'performance.memory'],
  title: {
    pass: { en: 'Worker processes fit the cores', zh: '工作进程数与核数相称' },
    fail: { en: 'More worker processes than the cores can run', zh: '工作进程数超出核数所能承受' },
  },
  why: {
    en: 'Processes beyond what the cores can run only take turns: each costs memory and connections, and every request gets slower.',
    zh: '超出核数的进程只能轮流执行，既占内存和连接，又拖慢每个请求。',
  },
  source: { title: 'Gunicorn: design, worker types', address: 'https://gunicorn.org/design' },
  thresholds: ['workersPerAdvice'],
  of: webApplications,
  check(site) {
    const { service, technology } = site
    const { workers, cpuPerReplica } = service.settings
    if (workers === undefined || cpuPerReplica === undefined) return null
    if (!isOwnApplication(site)) return null
    const most = advised(service.settings, technology, cpuPerReplica)
    const { good, bad } = runtimeThresholds.workersPerAdvice
    return {
      score: ramp(workers / most, good, bad),
      note: {
        en: `processes: ${workers}, cores: ${cpuPerReplica}, advised: up to ${most}`,
        zh: `${workers} 个进程，${cpuPerReplica} 个核，建议不超过 ${most} 个`,
      },
    }
  },
  fix: {
    label: { en: 'Run as many processes as advised', zh: '按建议减少进程数' },
    all: true,
    calls: ({ service: { id, settings }, technology }) =>
      settings.cpuPerReplica === undefined
        ? null
        : [
            callOf<typeof changeServices>('service.change', {
              services: [id],
              settings: { workers: advised(settings, technology, settings.cpuPerReplica) },
            }),
          ],
  },
})
