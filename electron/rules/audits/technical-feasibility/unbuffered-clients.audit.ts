import { callOf } from '../../../../shared/commands/define-command'
import type insertService from '../../../../shared/commands/link/insert-service.command'
import type addService from '../../../../shared/commands/service/add-service.command'
import { defineServiceAudit } from '../../define-audit'
import { clientsOf, frontsOf, isExternal, reachOf, type ServiceSite, serverOf } from '../../site'
import { thresholds } from '../thresholds'

/** Proxies that read a slow request to its end before they pass it on, as they come. */
const buffering: readonly string[] = ['nginx', 'kong']

/** Whether each worker serves one client to the end before it takes the next; `undefined`: not stated. */
function servesOneByOne(site: ServiceSite): boolean | undefined {
  const server = serverOf(site)
  if (server === undefined) return undefined
  if (server.concurrency !== 'both') return server.concurrency === 'sync'
  const { workerClass } = site.service.settings
  return workerClass === undefined ? undefined : workerClass === 'sync'
}

export default defineServiceAudit({
  id: 'unbuffered-clients',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['performance.concurrency', 'security.protection'],
  title: {
    pass: { en: 'Slow clients do not hold workers', zh: '慢客户端不会占住工作进程' },
    fail: { en: 'Slow clients hold synchronous workers', zh: '慢客户端会占住同步工作进程' },
  },
  why: {
    en: 'A synchronous worker serves a phone on a bad line to the last byte, and a handful of such clients stop everybody.',
    zh: '同步工作进程要陪网络很差的客户端传完最后一个字节，几个这样的客户端就能让所有人停摆。',
  },
  source: { title: 'Gunicorn: deploying behind a proxy', address: 'https://gunicorn.org/deploy' },
  thresholds: ['fixReach', 'slowClients'],
  of: ['web-framework'],
  check(site) {
    const { service, technology } = site
    if (isExternal(service, technology)) return null
    if (technology?.interface !== 'WSGI' && technology?.interface !== 'both') return null
    const oneByOne = servesOneByOne(site)
    if (reachOf(site) === undefined || oneByOne === false) return null
    if (oneByOne === undefined) {
      return { score: 'unknown', note: { en: 'kind of worker not stated', zh: '未说明工作进程类型' } }
    }
    const fronts = frontsOf(site)
    if (clientsOf(site).length > 0 || fronts.length === 0) {
      return { score: 0, note: { en: 'no proxy in between', zh: '中间没有代理' } }
    }
    const buffered = fronts.every((front) => buffering.includes(front.service.technology))
    return {
      score: buffered ? 1 : thresholds.slowClients.unbufferedProxy,
      note: { en: 'the proxy does not buffer by default', zh: '代理默认不缓冲请求' },
    }
  },
  fix: {
    label: { en: 'Put NGINX in front', zh: '前置 NGINX' },
    all: false,
    calls: (site) => {
      const links = clientsOf(site).map(({ link }) => link.id)
      if (links.length > thresholds.fixReach) return null
      // Open to those who reach the application now, and to nobody else.
      const reach = reachOf(site)
      const settings = reach === undefined ? {} : { exposure: reach }
      if (links.length > 0)
        return [callOf<typeof insertService>('link.insert-service', { links, technology: 'nginx', settings })]
      if (frontsOf(site).length > 0) return null
      const wires = [{ service: site.service.id, direction: 'out' as const }]
      return [callOf<typeof addService>('service.add', { technology: 'nginx', settings, wires })]
    },
  },
})
