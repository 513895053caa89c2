import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineLinkAudit } from '../../define-audit'
import { isExternal } from '../../site'
import { notStated } from '../assumed'
import { runtimeThresholds } from '../thresholds-runtime'
import { waitingStyle } from '../waiting-style'

export default defineLinkAudit({
  id: 'held-connections',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['performance.async', 'performance.concurrency'],
  title: {
    pass: { en: 'Connections that stay open are held by an event loop', zh: '长连接由事件循环承载' },
    fail: { en: 'Connections that stay open hold a worker each', zh: '每个长连接占用一个工作进程' },
  },
  why: {
    en: 'A WebSocket stays open for minutes or hours; where each takes a worker, a handful of visitors is all the service can have.',
    zh: 'WebSocket 会保持数分钟到数小时，若每个都占一个工作进程，几个访客就能占满服务。',
  },
  source: {
    title: 'Django: how to deploy with ASGI',
    address: 'https://docs.djangoproject.com/en/stable/howto/deployment/asgi/',
  },
  thresholds: ['openOnGreenlets'],
  check({ link, target, targetTechnology }) {
    if (link.settings.protocol !== 'WebSocket' || targetTechnology?.category !== 'web-framework') return null
    if (isExternal(target, targetTechnology)) return null
    const style = waitingStyle(target.settings, targetTechnology)
    if (style === undefined) {
      return {
        score: 'unknown',
        note: { en: 'server interface not stated', zh: '未说明服务器接口' },
        assumes: () => [notStated('interface', target.id)],
      }
    }
    const { openOnGreenlets } = runtimeThresholds
    return {
      score: style === 'loop' ? 1 : style === 'greenlets' ? openOnGreenlets : 0,
      elements: [link.id, target.id],
      note:
        style === 'greenlets'
          ? { en: 'WebSocket on greenlets', zh: 'WebSocket 运行在协程（greenlet）上' }
          : { en: 'WebSocket on synchronous workers', zh: 'WebSocket 运行在同步工作进程上' },
    }
  },
  fix: {
    label: { en: 'Serve it on ASGI', zh: '改用 ASGI 服务' },
    all: true,
    // A framework that speaks WSGI alone has no event loop to offer.
    calls: ({ target, targetTechnology }) =>
      targetTechnology?.interface === 'both'
        ? [
            callOf<typeof changeServices>('service.change', {
              services: [target.id],
              settings: { interface: 'ASGI', server: 'uvicorn' },
              clear: ['workerClass'],
            }),
          ]
        : null,
  },
})
