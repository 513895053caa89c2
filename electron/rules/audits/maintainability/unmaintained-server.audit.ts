import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, serverOf, webApplications } from '../../site'
import { thresholds } from '../thresholds'

/** Application servers whose own project states that it only takes fixes. */
const maintenanceOnly: readonly string[] = ['uwsgi']

export default defineServiceAudit({
  id: 'unmaintained-server',
  weights: { maintainability: 2 },
  severity: 'low',
  topics: ['extensibility.stack-upgrade'],
  title: {
    pass: { en: 'The application server is still being developed', zh: '应用服务器仍在持续开发' },
    fail: { en: 'The application server only receives fixes', zh: '应用服务器已进入维护模式' },
  },
  why: {
    en: 'A server in maintenance mode follows new Python versions late, and gains no new features.',
    zh: '处于维护模式的服务器跟进 Python 新版本较慢，也不会再有新功能。',
  },
  source: { title: 'uWSGI: maintenance mode notice', address: 'https://github.com/unbit/uwsgi/' },
  asks: ['server'],
  thresholds: ['maintenanceMode'],
  of: webApplications,
  check(site) {
    if (isExternal(site.service, site.technology)) return null
    const server = serverOf(site)
    if (!server) return { score: 'unknown', note: { en: 'server not stated', zh: '未说明应用服务器' } }
    const frozen = maintenanceOnly.includes(server.id)
    return {
      score: frozen ? thresholds.maintenanceMode : 1,
      note: { en: `${server.name.en}: maintenance mode`, zh: `${server.name.zh}：处于维护模式` },
    }
  },
  fix: {
    label: { en: 'Serve it with a maintained server', zh: '换成仍在积极维护的服务器' },
    all: true,
    calls(site) {
      const { service, technology } = site
      if (!serverOf(site)) return null
      const both = technology?.interface === 'both'
      const runsAsgi = (both ? service.settings.interface : technology?.interface) === 'ASGI'
      const settings = runsAsgi
        ? ({ server: 'uvicorn' } as const)
        : ({ server: 'gunicorn', workerClass: 'gthread' } as const)
      return [callOf<typeof changeServices>('service.change', { services: [service.id], settings })]
    },
  },
})
