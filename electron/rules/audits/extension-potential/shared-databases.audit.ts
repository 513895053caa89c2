import { callOf } from '../../../../shared/commands/define-command'
import type deleteElements from '../../../../shared/commands/elements/delete-elements.command'
import type addService from '../../../../shared/commands/service/add-service.command'
import { defineServiceAudit } from '../../define-audit'
import {
  businessStores,
  isApplication,
  isBusinessStore,
  isWebApplication,
  type Neighbour,
  type ServiceSite,
} from '../../site'
import { ramp, thresholds } from '../thresholds'

const writers = (site: ServiceSite): Neighbour[] =>
  site.in.filter(({ link, technology }) => link.kind === 'write' && isApplication(technology))

/**
 * Applications that answer requests and write here. Workers are not counted: they belong to the application that sends
 * them tasks, and write what it would.
 */
const owners = (site: ServiceSite): Neighbour[] => {
  const found = new Map<string, Neighbour>()
  for (const writer of writers(site)) {
    if (isWebApplication(writer.technology)) found.set(writer.service.id, writer)
  }
  return [...found.values()]
}

export default defineServiceAudit({
  id: 'shared-databases',
  weights: { extensionPotential: 7, maintainability: 3 },
  severity: 'high',
  topics: ['architecture.microservices', 'data.database', 'extensibility.evolution'],
  title: {
    pass: { en: 'Every database has one owner', zh: '每个数据库只有一个归属应用' },
    fail: { en: 'Several applications write one database', zh: '多个应用写入同一个数据库' },
  },
  why: {
    en: 'A table that several applications write can only be changed with all of them at once, and none can be moved away.',
    zh: '被多个应用写入的表只能一起修改，任何一个都无法单独拆走。',
  },
  source: {
    title: 'Microservice Architecture: database per service',
    address: 'https://microservices.io/patterns/data/database-per-service.html',
  },
  thresholds: ['databaseWriters', 'fixReach'],
  of: [...businessStores, 'connection-pooler'],
  check(site) {
    const { service } = site
    if (writers(site).length === 0) return null
    const applications = owners(site)
    const { good, bad } = thresholds.databaseWriters
    return {
      score: ramp(applications.length, good, bad),
      note: {
        en: `${applications.length} applications write it`,
        zh: `${applications.length} 个应用写入`,
      },
      elements: [service.id, ...applications.map((writer) => writer.service.id)],
    }
  },
  fix: {
    label: { en: 'Give each application its own database', zh: '为各应用分设数据库' },
    all: false,
    calls(site) {
      const { service, technology } = site
      if (!isBusinessStore(technology)) return null
      const leaving = owners(site).slice(1)
      if (leaving.length > thresholds.fixReach) return null
      const ids = new Set(leaving.map((writer) => writer.service.id))
      const old = writers(site).filter((writer) => ids.has(writer.service.id))
      return [
        ...leaving.map((writer) =>
          callOf<typeof addService>('service.add', {
            technology: service.technology,
            replicas: service.replicas,
            settings: service.settings,
            wires: [
              { service: writer.service.id, direction: 'in', kind: 'write', settings: writer.link.settings },
            ],
          }),
        ),
        callOf<typeof deleteElements>('elements.delete', {
          services: [],
          links: old.map(({ link }) => link.id),
        }),
      ]
    },
  },
})
