import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, webApplications } from '../../site'
import { thresholds } from '../thresholds'

export default defineServiceAudit({
  id: 'heavy-requests',
  weights: { technicalFeasibility: 7 },
  severity: 'high',
  topics: ['performance.concurrency', 'performance.async'],
  title: {
    pass: { en: 'Heavy computation stays out of requests', zh: '重计算不在请求内执行' },
    fail: { en: 'Heavy computation runs inside requests', zh: '请求内执行重计算' },
  },
  why: {
    en: 'Python runs one thread of a process at a time, so a request that computes keeps the others of its process waiting.',
    zh: 'Python 进程同一时刻只执行一个线程，一个请求做重计算，同进程的其他请求就只能等待。',
  },
  source: {
    title: 'Python: run_in_executor',
    address: 'https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.loop.run_in_executor',
  },
  asks: ['cpuWork'],
  thresholds: ['heavyRequest'],
  of: webApplications,
  check({ service, technology }) {
    if (isExternal(service, technology)) return null
    const { cpuWork, handlers } = service.settings
    if (cpuWork === undefined) {
      const note = { en: 'heavy computation not stated', zh: '未说明是否有重计算' }
      return { score: 'unknown', note }
    }
    if (cpuWork !== 'request') return { score: 1, note: { en: 'none in requests', zh: '请求内无重计算' } }
    return handlers === 'sync'
      ? {
          score: thresholds.heavyRequest.onWorker,
          note: { en: 'holds one worker', zh: '占用一个工作进程' },
        }
      : { score: 0, note: { en: 'holds the event loop', zh: '占用事件循环' } }
  },
  fix: {
    label: { en: 'Move it to a process pool', zh: '移到进程池' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { cpuWork: 'pool' },
      }),
    ],
  },
})
