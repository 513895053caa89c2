import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isOwnApplication } from '../../site'
import { servedBy } from '../waiting-style'

export default defineServiceAudit({
  id: 'async-on-wsgi',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['performance.async', 'performance.concurrency'],
  title: {
    pass: { en: 'Async handlers run on an event loop of their own', zh: '异步处理函数运行在事件循环上' },
    fail: { en: 'Async handlers run on a synchronous server', zh: '异步处理函数运行在同步服务器上' },
  },
  why: {
    en: 'Behind WSGI each async handler gets an event loop for one request and still holds a worker, so it costs more and gains nothing.',
    zh: '在 WSGI 下，每个异步处理函数都为单个请求新建事件循环，仍占用一个工作进程，只多开销没有收益。',
  },
  source: {
    title: 'Django: asynchronous support',
    address: 'https://docs.djangoproject.com/en/stable/topics/async/',
  },
  of: ['web-framework'],
  check(site) {
    const { service, technology } = site
    if (service.settings.handlers !== 'async' || !technology) return null
    if (technology.interface !== 'both' && technology.interface !== 'WSGI') return null
    if (!isOwnApplication(site)) return null
    const served = servedBy(site)
    return served === undefined
      ? { score: 'unknown', note: { en: 'server interface not stated', zh: '未说明服务器接口' } }
      : {
          score: Number(served === 'ASGI'),
          note: { en: `async def on ${served}`, zh: `async def 运行于 ${served}` },
        }
  },
  fix: {
    label: { en: 'Match handlers and server', zh: '让处理函数与服务器匹配' },
    all: true,
    calls: ({ service, technology }) => {
      const services = [service.id]
      return technology?.interface === 'both'
        ? [
            callOf<typeof changeServices>('service.change', {
              services,
              settings: { interface: 'ASGI', server: 'uvicorn' },
              clear: ['workerClass'],
            }),
          ]
        : [callOf<typeof changeServices>('service.change', { services, settings: { handlers: 'sync' } })]
    },
  },
})
