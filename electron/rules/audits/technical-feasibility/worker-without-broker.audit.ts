import { callOf } from '../../../../shared/commands/define-command'
import type addService from '../../../../shared/commands/service/add-service.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, type ServiceSite, workers } from '../../site'

/** A neighbour gives what the worker's technology fetches tasks from: for Celery any broker, for RQ a key-value store. */
function hasBroker({ technology, out, in: into }: ServiceSite): boolean {
  const needs = technology?.needs ?? []
  return [...out, ...into].some((n) =>
    n.technology?.provides.some((capability) => needs.includes(capability)),
  )
}

export default defineServiceAudit({
  id: 'worker-without-broker',
  weights: { technicalFeasibility: 7 },
  severity: 'blocker',
  topics: ['performance.async', 'architecture.distributed'],
  title: {
    pass: { en: 'Workers have a broker', zh: '工作进程已接入消息代理' },
    fail: { en: 'A worker has no broker', zh: '工作进程没有消息代理' },
  },
  why: {
    en: 'Without a broker nobody can hand the worker a task: it starts, finds nothing to connect to, and stops.',
    zh: '没有消息代理，谁也无法把任务交给工作进程，它启动后无处可连，只能退出。',
  },
  source: {
    title: 'Celery: backends and brokers',
    address: 'https://docs.celeryq.dev/en/stable/getting-started/backends-and-brokers/index.html',
  },
  of: workers,
  check(site) {
    const { service, technology } = site
    if (isExternal(service, technology)) return null
    return { score: hasBroker(site) ? 1 : 0, note: { en: 'no broker linked', zh: '未连接消息代理' } }
  },
  fix: {
    label: { en: 'Add a broker', zh: '添加消息代理' },
    all: false,
    calls: ({ service, technology }) => {
      const wires = [{ service: service.id, direction: 'in' as const, kind: 'consume' as const }]
      return technology?.needs.includes('key-value')
        ? [
            callOf<typeof addService>('service.add', {
              technology: 'redis',
              settings: { role: 'broker' },
              wires,
            }),
          ]
        : [callOf<typeof addService>('service.add', { technology: 'rabbitmq', wires })]
    },
  },
})
