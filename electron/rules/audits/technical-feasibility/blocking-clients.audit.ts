import { technology as entryOf, technologyName } from '../../../../shared/catalog/catalog'
import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { joinTexts } from '../../../../shared/i18n/format'
import type { ServiceSettings } from '../../../../shared/model/settings/service-settings'
import { defineServiceAudit } from '../../define-audit'
import { NotedCheck } from '../../noted-check'
import { isExternal, type ServiceSite, webApplications } from '../../site'

const clientKeys = ['driver', 'orm', 'httpClient', 'cacheClient'] as const

/** Clients that can wait without blocking, by the blocking ones that they replace. */
const waiting: { readonly [blocking: string]: string } = { psycopg2: 'psycopg', requests: 'httpx' }

/** Whether handlers run on the event loop; `undefined` where the framework allows both and nothing is said. */
function onEventLoop({ service, technology }: ServiceSite): boolean | undefined {
  const { handlers } = service.settings
  // A framework that speaks WSGI alone has no loop to block: each handler waits in a worker of its own.
  if (technology?.interface === 'WSGI') return false
  if (handlers !== undefined) return handlers === 'async'
  if (technology?.concurrency === 'sync') return false
  // Frameworks with an event loop of their own have no other handlers.
  return technology?.interface === 'own' && technology.concurrency === 'async' ? true : undefined
}

const clientsIn = ({ settings }: ServiceSite['service']) =>
  clientKeys.flatMap((key) => {
    const entry = entryOf(settings[key] ?? '')
    return entry?.concurrency === undefined
      ? []
      : [{ key, id: entry.id, blocks: entry.concurrency === 'sync' }]
  })

export default defineServiceAudit({
  id: 'blocking-clients',
  weights: { technicalFeasibility: 7 },
  severity: 'high',
  topics: ['performance.async', 'performance.concurrency'],
  title: {
    pass: { en: 'Async handlers never block', zh: '异步处理函数不会阻塞' },
    fail: { en: 'Async handlers wait on blocking clients', zh: '异步处理函数使用了阻塞客户端' },
  },
  why: {
    en: 'A blocking call inside an async handler stops the event loop, and with it every other request of the process.',
    zh: '异步处理函数里的一次阻塞调用会停住事件循环，同一进程的其他请求也随之停顿。',
  },
  source: { title: 'FastAPI: concurrency and async / await', address: 'https://fastapi.tiangolo.com/async/' },
  of: webApplications,
  check(site) {
    if (isExternal(site.service, site.technology)) return null
    const looped = onEventLoop(site)
    if (looped === false) return null
    const clients = clientsIn(site.service)
    if (clients.length === 0) return null
    const blocking = clients.filter(({ blocks }) => blocks)
    const score =
      looped === undefined && blocking.length > 0 ? 'unknown' : 1 - blocking.length / clients.length
    return new NotedCheck(score, () => {
      const names = joinTexts(blocking.map(({ id }) => technologyName(id)))
      return {
        en: `clients that block: ${blocking.length} of ${clients.length}, ${names.en}`,
        zh: `${clients.length} 个客户端中有 ${blocking.length} 个会阻塞：${names.zh}`,
      }
    })
  },
  fix: {
    label: { en: 'Use clients that can wait', zh: '换用支持异步的客户端' },
    all: true,
    calls: ({ service }) => {
      const changes = clientsIn(service).flatMap(({ key, id, blocks }): [string, string][] => {
        const replacement = waiting[id]
        return blocks && replacement !== undefined ? [[key, replacement]] : []
      })
      const settings: ServiceSettings = Object.fromEntries(changes)
      return changes.length === 0
        ? null
        : [callOf<typeof changeServices>('service.change', { services: [service.id], settings })]
    },
  },
})
