import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, reachOf } from '../../site'

export default defineServiceAudit({
  id: 'unpaged-lists',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['security.api', 'performance.memory'],
  title: {
    pass: { en: 'Lists come in pages', zh: '列表均分页返回' },
    fail: { en: 'One request may ask for everything', zh: '一次请求可能取走全部数据' },
  },
  why: {
    en: 'A list without a limit grows with the business, until one request fills the memory of a process and holds the database.',
    zh: '不设上限的列表会随业务增长，直到一次请求就占满进程内存并拖住数据库。',
  },
  source: {
    title: 'OWASP API4:2023: unrestricted resource consumption',
    address: 'https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/',
  },
  asks: ['pagination'],
  of: ['web-framework'],
  check(site) {
    if (isExternal(site.service, site.technology)) return null
    if (reachOf(site) === undefined) return null
    const { pagination } = site.service.settings
    return pagination === undefined
      ? { score: 'unknown', note: { en: 'pagination not stated', zh: '未说明是否分页' } }
      : { score: pagination ? 1 : 0, note: { en: 'lists without pages', zh: '列表不分页' } }
  },
  fix: {
    label: { en: 'Page the lists', zh: '列表改为分页' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { pagination: true },
      }),
    ],
  },
})
