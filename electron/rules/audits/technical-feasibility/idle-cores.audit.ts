import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isOwnApplication, webApplications } from '../../site'

export default defineServiceAudit({
  id: 'idle-cores',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['performance.concurrency'],
  title: {
    pass: { en: 'Every core has a process', zh: '每个核都有进程可跑' },
    fail: { en: 'Cores idle for want of processes', zh: '进程太少，部分核闲置' },
  },
  why: {
    en: 'One Python process runs on one core at a time, threads and event loop included, so the cores beyond are paid for and never used.',
    zh: '一个 Python 进程同一时刻只用一个核，线程和事件循环也不例外，多出的核花了钱却用不上。',
  },
  source: {
    title: 'Python glossary: global interpreter lock',
    address: 'https://docs.python.org/3/glossary.html#term-global-interpreter-lock',
  },
  of: webApplications,
  check(site) {
    const { service } = site
    const { workers, cpuPerReplica, cpuWork } = service.settings
    if (workers === undefined || cpuPerReplica === undefined || cpuPerReplica < 2) return null
    if (!isOwnApplication(site)) return null
    // A process pool uses the other cores.
    if (cpuWork === 'pool') return { score: 1, note: { en: 'process pool', zh: '进程池' } }
    return {
      score: Math.min(1, workers / Math.floor(cpuPerReplica)),
      note: {
        en: `processes: ${workers}, cores: ${cpuPerReplica}`,
        zh: `${workers} 个进程，${cpuPerReplica} 个核`,
      },
    }
  },
  fix: {
    label: { en: 'Run a process for each core', zh: '每个核运行一个进程' },
    all: true,
    calls: ({ service: { id, settings } }) => [
      callOf<typeof changeServices>('service.change', {
        services: [id],
        settings: { workers: Math.max(1, Math.floor(settings.cpuPerReplica ?? 1)) },
      }),
    ],
  },
})
