import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { clientsOf, frontsOf, isExternal, webApplications } from '../../site'

export default defineServiceAudit({
  id: 'bypassed-gateway',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['security.api', 'security.protection'],
  title: {
    pass: { en: 'Nobody gets past the gateway', zh: '请求无法绕过网关' },
    fail: { en: 'Applications can be reached past their gateway', zh: '应用可被绕过网关直接访问' },
  },
  why: {
    en: 'Request limits, logs and checks at the gateway protect nothing while the application behind it has an address of its own.',
    zh: '只要后面的应用另有公开地址，网关上的限流、日志和校验就形同虚设。',
  },
  source: {
    title: 'Azure Architecture Center: gateway routing pattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/patterns/gateway-routing',
  },
  asks: ['exposure'],
  of: webApplications,
  check(site) {
    if (isExternal(site.service, site.technology)) return null
    const fronts = frontsOf(site)
    if (fronts.length === 0) return null
    const { service } = site
    const clients = clientsOf(site)
    if (clients.length > 0) {
      return {
        score: 0,
        note: { en: 'clients call it directly', zh: '客户端直接调用' },
        elements: [service.id, ...clients.map(({ link }) => link.id)],
      }
    }
    const { exposure } = service.settings
    return exposure === undefined
      ? { score: 'unknown', note: { en: 'exposure not stated', zh: '未说明可访问范围' } }
      : { score: exposure === 'public' ? 0 : 1, note: { en: 'the internet reaches it', zh: '公网可访问' } }
  },
  fix: {
    label: { en: 'Reach it through the gateway only', zh: '只经网关访问' },
    all: true,
    // Which gateway a client that calls directly should take instead, a person decides.
    calls(site) {
      const fronts = frontsOf(site).map(({ service }) => service)
      const unstated = fronts.filter(({ settings }) => settings.exposure === undefined).map(({ id }) => id)
      const open = fronts.filter(({ settings }) => settings.exposure === 'public')
      // Behind a gateway that is not on the internet itself, nobody outside would reach the application any more.
      if (open.length + unstated.length < fronts.length || clientsOf(site).length > 0) return null
      const own = callOf<typeof changeServices>('service.change', {
        services: [site.service.id],
        settings: { exposure: 'private' },
      })
      return unstated.length === 0
        ? [own]
        : [
            own,
            callOf<typeof changeServices>('service.change', {
              services: unstated,
              settings: { exposure: 'public' },
            }),
          ]
    },
  },
})
