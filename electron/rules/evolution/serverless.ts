import type { Category } from '../../../shared/catalog/technology'
import { applications, brokers, businessStores, fronts, webApplications } from '../site'
import type { GrowingDesign } from './growing-design'
import type { StagePlan } from './stage-plan'

/** What a provider can run in place of the team. */
const operated: readonly Category[] = [
  ...applications,
  ...brokers,
  ...businessStores,
  ...fronts,
  'cache',
  'object-storage',
]
/** Copies that a provider may start of one application. */
const most = 100

/** Parts that a provider runs on demand: the team writes code and keeps no machine, cluster or store running. */
export const serverless: StagePlan = {
  stage: 'serverless',
  traits: (design) => [
    {
      name: {
        en: 'A provider runs every application, store and queue',
        zh: '应用、存储与队列均由云厂商运行',
      },
      holds: ownParts(design).every(({ settings }) => settings.managed === true),
    },
    {
      name: { en: 'No cluster of the team', zh: '团队不再维护集群' },
      holds: design.own(['orchestrator']).length === 0,
    },
    {
      name: {
        en: 'Databases are reached through a pool of connections',
        zh: '经连接池访问数据库',
      },
      holds: unpooled(design).length === 0,
    },
  ],
  grow(design) {
    const clusters = design.own(['orchestrator']).map(({ service }) => service.id)
    if (clusters.length > 0) design.remove(clusters, [])
    const apps = new Set<string>(design.own(applications).map(({ service }) => service.id))
    for (const part of ownParts(design))
      design.change(part, {
        managed: true,
        ...(apps.has(part.id) && {
          stateless: true,
          autoscaleMin: part.settings.autoscaleMin ?? part.replicas,
          autoscaleMax: Math.max(most, part.settings.autoscaleMax ?? 1),
        }),
      })
    for (const { store, links } of unpooled(design)) {
      const zones = store.settings.zones
      design.insert(links, 'pgbouncer', 2, {
        managed: true,
        poolMode: 'transaction',
        exposure: 'private',
        ...(zones && { zones }),
      })
    }
  },
  load: { projectScale: 4, concurrency: 5, deploymentEnvironment: 4 },
  feature: 'concurrency',
  figures: ['persons', 'requests'],
}

const ownParts = (design: GrowingDesign) => design.own(operated).map(({ service }) => service)

/** PostgreSQL that applications open connections to by themselves: functions that start by the hundred would use them up. */
function unpooled(design: GrowingDesign) {
  const apps = new Set<string>(design.own(webApplications).map(({ service }) => service.id))
  return design.own(['relational-database']).flatMap(({ service: store }) => {
    if (store.technology !== 'postgresql') return []
    const links = design
      .linksInto(store.id)
      .filter(({ source }) => apps.has(source))
      .map(({ id }) => id)
    return links.length > 0 ? [{ store, links }] : []
  })
}
