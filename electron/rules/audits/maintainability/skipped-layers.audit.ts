import type { Category } from '../../../../shared/catalog/technology'
import { callOf } from '../../../../shared/commands/define-command'
import type changeLinks from '../../../../shared/commands/link/change-links.command'
import type insertService from '../../../../shared/commands/link/insert-service.command'
import { layerNames } from '../../../../shared/model/layer'
import { defineLinkAudit } from '../../define-audit'
import { laneOf, layerStep } from '../../layer-order'
import { NotedCheck } from '../../noted-check'
import type { LinkSite } from '../../site'
import { thresholds } from '../thresholds'

/** Stores whose data are only right with the rules of the business. Files in object storage are handed out directly. */
const guarded: readonly Category[] = [
  'relational-database',
  'document-database',
  'wide-column-store',
  'search-engine',
  'column-store',
  'connection-pooler',
]

/** A notebook is made for looking at data; a gateway keeps counters and answers of its own in a cache. */
function directness({ link, source, sourceTechnology, targetTechnology }: LinkSite): number {
  const lane = laneOf(source, sourceTechnology)
  if (lane !== 'client' && lane !== 'edge') return 1
  if (sourceTechnology?.category === 'notebook') return 1
  const target = targetTechnology?.category
  if (target === 'cache' && lane === 'client')
    return link.kind === 'read' ? thresholds.skippedLayer.cacheRead : 0
  return target !== undefined && guarded.includes(target) ? 0 : 1
}

export default defineLinkAudit({
  id: 'skipped-layers',
  weights: { maintainability: 3 },
  severity: 'medium',
  topics: ['architecture.layers', 'architecture.distributed', 'data.security'],
  title: {
    pass: { en: 'Stores are reached through applications', zh: '数据存储均经由应用访问' },
    fail: { en: 'A client or the edge reaches a store directly', zh: '客户端或边缘直接访问数据存储' },
  },
  why: {
    en: 'Whoever reaches the tables directly bypasses the rules and the permissions, and breaks with every change of the schema.',
    zh: '直接访问数据表会绕过业务规则与权限，表结构一改便随之出错。',
  },
  source: {
    title: 'Azure Architecture Center: N-tier architecture style',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/guide/architecture-styles/n-tier',
  },
  thresholds: ['skippedLayer'],
  check(site) {
    if (layerStep(site) !== 'down') return null
    return new NotedCheck(directness(site), () => {
      const from = layerNames[laneOf(site.source, site.sourceTechnology)]
      const to = layerNames[laneOf(site.target, site.targetTechnology)]
      return {
        en: `${from.en} → ${to.en}, no application in between`,
        zh: `${from.zh} → ${to.zh}，中间没有应用`,
      }
    })
  },
  fix: {
    label: { en: 'Put an API in between', zh: '在中间插入 API' },
    all: false,
    calls: ({ link }) => [
      callOf<typeof insertService>('link.insert-service', { links: [link.id], technology: 'fastapi' }),
      callOf<typeof changeLinks>('link.change', {
        links: [link.id],
        kind: 'call',
        sync: true,
        settings: { protocol: 'HTTPS' },
      }),
    ],
  },
})
