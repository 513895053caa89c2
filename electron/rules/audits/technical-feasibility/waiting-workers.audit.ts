import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, isOwnApplication, type Neighbour, waits } from '../../site'
import { ramp } from '../thresholds'
import { runtimeThresholds } from '../thresholds-runtime'
import { waitingStyle } from '../waiting-style'

const { good, bad } = runtimeThresholds.waitingThreads

const waitsOutside = ({ link, service, technology }: Neighbour): boolean =>
  isExternal(service, technology) && waits(link)

export default defineServiceAudit({
  id: 'waiting-workers',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['performance.concurrency', 'performance.async'],
  title: {
    pass: { en: 'Waiting for a partner leaves room for others', zh: '等待外部服务时仍能处理其他请求' },
    fail: { en: 'Waiting for a partner takes a whole worker', zh: '等待外部服务会占住整个工作进程' },
  },
  why: {
    en: 'A synchronous worker that waits for a slow partner answers nobody else, so the partner decides how many workers are left.',
    zh: '同步工作进程等待缓慢的外部服务时无法响应他人，还剩几个进程可用就由外部服务决定了。',
  },
  source: { title: 'Gunicorn: design, worker types', address: 'https://gunicorn.org/design' },
  thresholds: ['waitingThreads'],
  of: ['web-framework'],
  check(site) {
    const { service, technology, out } = site
    if (!out.some(waitsOutside)) return null
    if (!isOwnApplication(site)) return null
    const style = waitingStyle(service.settings, technology)
    const { workerClass, threads } = service.settings
    if (style === undefined || (style === 'threads' && workerClass === undefined && threads === undefined)) {
      return { score: 'unknown', note: { en: 'worker class not stated', zh: '未说明工作进程类型' } }
    }
    const each = threads ?? 1
    return {
      score: style === 'threads' ? ramp(each, good, bad) : 1,
      elements: [service.id, ...out.filter(waitsOutside).map(({ link }) => link.id)],
      note: { en: `threads of a worker: ${each}`, zh: `每个工作进程 ${each} 个线程` },
    }
  },
  fix: {
    label: { en: `Give each worker ${good} threads`, zh: `每个工作进程使用 ${good} 个线程` },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { workerClass: 'gthread', threads: Math.max(good, service.settings.threads ?? 1) },
      }),
    ],
  },
})
