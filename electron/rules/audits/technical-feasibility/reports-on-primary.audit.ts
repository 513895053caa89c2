import type { Category } from '../../../../shared/catalog/technology'
import { callOf } from '../../../../shared/commands/define-command'
import type deleteElements from '../../../../shared/commands/elements/delete-elements.command'
import type addService from '../../../../shared/commands/service/add-service.command'
import { defineServiceAudit } from '../../define-audit'
import {
  businessStores,
  carriesRequests,
  isExternal,
  isReplica,
  isWebApplication,
  type Neighbour,
} from '../../site'

/** Tools whose questions read much at a time. */
const analytical: readonly Category[] = ['notebook', 'dashboards', 'parallel-engine', 'data-library']

const analyses = ({ link, technology }: Neighbour): boolean =>
  technology !== undefined && analytical.includes(technology.category) && carriesRequests(link)

const serves = ({ link, technology }: Neighbour): boolean =>
  isWebApplication(technology) && carriesRequests(link)

export default defineServiceAudit({
  id: 'reports-on-primary',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['data.analysis', 'data.database'],
  title: {
    pass: { en: 'Reports stay away from the transactional database', zh: '报表不查询交易库' },
    fail: { en: 'Reports run on the database that serves requests', zh: '报表直接查询在线业务库' },
  },
  why: {
    en: 'One question over all orders reads more than a day of requests, and empties the memory that keeps those fast.',
    zh: '一次全量订单查询的读取量超过一整天的请求，还会挤掉让请求保持快速的缓存。',
  },
  source: {
    title: 'Azure Architecture Center: CQRS pattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/patterns/cqrs',
  },
  of: businessStores,
  check(site) {
    const { service, technology, in: into } = site
    if (isExternal(service, technology)) return null
    if (!into.some(analyses)) return null
    const readers = into.filter(analyses)
    return {
      score: isReplica(site) || !into.some(serves) ? 1 : 0,
      elements: [service.id, ...readers.map(({ link }) => link.id)],
      note: {
        en: `tools for analysis on it: ${readers.length}`,
        zh: `${readers.length} 个分析工具直接连到该库`,
      },
    }
  },
  fix: {
    label: { en: 'Report from a read replica', zh: '改由只读副本出报表' },
    all: false,
    calls: ({ service, technology, in: into }) => {
      if (technology?.runtime !== 'process') return null
      const readers = into.filter(analyses)
      const wires = readers.map((n) => ({
        service: n.service.id,
        direction: 'in' as const,
        kind: 'read' as const,
      }))
      const copied = {
        service: service.id,
        direction: 'in' as const,
        kind: 'replicate' as const,
        sync: false,
      }
      return [
        callOf<typeof deleteElements>('elements.delete', {
          services: [],
          links: readers.map(({ link }) => link.id),
        }),
        callOf<typeof addService>('service.add', {
          technology: service.technology,
          settings: { replicaOf: service.id },
          wires: [copied, ...wires],
        }),
      ]
    },
  },
})
