import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, type ServiceSite, serverOf } from '../../site'
import { thresholds } from '../thresholds'

/** What the application server speaks: by itself, or by its worker class. `undefined`: not stated. */
function spoken(site: ServiceSite): 'WSGI' | 'ASGI' | undefined {
  const server = serverOf(site)?.interface
  if (server === 'WSGI' || server === 'ASGI') return server
  const { workerClass } = site.service.settings
  return server === undefined || workerClass === undefined
    ? undefined
    : workerClass === 'asgi'
      ? 'ASGI'
      : 'WSGI'
}

/** What the application needs; `'any'` for a framework that has both and states neither. */
function needed({ service, technology }: ServiceSite): 'WSGI' | 'ASGI' | 'any' | null {
  if (!technology || isExternal(service, technology)) return null
  if (technology.interface === 'WSGI' || technology.interface === 'ASGI') return technology.interface
  // A framework with both interfaces runs on any server unless it says that it needs what only ASGI has.
  if (technology.interface === 'both') return service.settings.interface === 'ASGI' ? 'ASGI' : 'any'
  return null
}

export default defineServiceAudit({
  id: 'server-interface-mismatch',
  weights: { technicalFeasibility: 8 },
  severity: 'blocker',
  topics: ['architecture.cloud-native', 'performance.async'],
  title: {
    pass: { en: 'Applications run on a server that speaks their interface', zh: '应用服务器与应用接口匹配' },
    fail: {
      en: 'An application server does not speak the interface of its application',
      zh: '应用服务器与应用接口不匹配',
    },
  },
  why: {
    en: 'A WSGI worker cannot call an ASGI application at all; the other way round takes an adapter and gains nothing.',
    zh: 'WSGI 工作进程根本无法调用 ASGI 应用，反过来则需要适配器，且没有任何收益。',
  },
  source: { title: 'Gunicorn: design, worker types', address: 'https://gunicorn.org/design' },
  asks: ['server'],
  thresholds: ['serverInterface'],
  of: ['web-framework'],
  check(site) {
    const wanted = needed(site)
    if (wanted === null) return null
    const offered = spoken(site)
    if (offered === undefined) {
      const note = { en: 'application server not stated', zh: '未说明应用服务器' }
      return { score: 'unknown', note }
    }
    const note = {
      en: `${wanted} application on a ${offered} server`,
      zh: `${wanted} 应用运行在 ${offered} 服务器上`,
    }
    if (wanted === 'any' || wanted === offered) return { score: 1, note }
    return { score: wanted === 'ASGI' ? 0 : thresholds.serverInterface.adapted, note }
  },
  fix: {
    label: { en: 'Use a server that fits', zh: '换用匹配的应用服务器' },
    all: true,
    calls: (site) => {
      const services = [site.service.id]
      if (needed(site) === 'WSGI') {
        const { workerClass: stated } = site.service.settings
        const workerClass = stated === undefined || stated === 'asgi' ? 'gthread' : stated
        return [
          callOf<typeof changeServices>('service.change', {
            services,
            settings: { server: 'gunicorn', workerClass },
          }),
        ]
      }
      return serverOf(site)?.interface === 'both'
        ? [callOf<typeof changeServices>('service.change', { services, settings: { workerClass: 'asgi' } })]
        : [
            callOf<typeof changeServices>('service.change', {
              services,
              settings: { server: 'uvicorn' },
              clear: ['workerClass'],
            }),
          ]
    },
  },
})
