import type { Category } from '../../../../shared/catalog/technology'
import { callOf } from '../../../../shared/commands/define-command'
import type addService from '../../../../shared/commands/service/add-service.command'
import { defineServiceAudit } from '../../define-audit'
import { businessStores, isReplica, type ServiceSite } from '../../site'
import { thresholds } from '../thresholds'

/** Stores that spread their data over machines by themselves. */
const sharded: readonly Category[] = ['document-database', 'wide-column-store']

function growth({ service, technology, out }: ServiceSite): number {
  if (technology !== undefined && sharded.includes(technology.category)) return 1
  if (out.some(({ link }) => link.kind === 'replicate')) return 1
  return service.settings.standby === true || service.replicas > 1 ? thresholds.largeStore.standby : 0
}

export default defineServiceAudit({
  id: 'unscalable-store',
  weights: { extensionPotential: 5 },
  severity: 'medium',
  topics: ['data.database', 'extensibility.evolution'],
  title: {
    pass: { en: 'Stores can grow beyond one machine', zh: '数据存储可突破单机扩展' },
    fail: { en: 'Stores are limited to one machine', zh: '数据存储受限于单机' },
  },
  why: {
    en: 'When one primary answers everything, its size is the size of the system; a bigger machine is not always to be had.',
    zh: '所有读写都压在一个主库上，系统就只能有这台机器那么大，而更大的机器未必买得到。',
  },
  source: {
    title: 'PostgreSQL: high availability, load balancing and replication',
    address: 'https://www.postgresql.org/docs/current/high-availability.html',
  },
  thresholds: ['largeStore'],
  appliesTo: ({ profile: { dataVolumeGb = 0, projectScale = 0 } }) =>
    dataVolumeGb >= thresholds.largeStore.fromGb || projectScale >= thresholds.largeStore.fromScale,
  of: businessStores,
  check(site) {
    if (isReplica(site)) return null
    const score = growth(site)
    return {
      score,
      note:
        score > 0
          ? { en: 'a standby, but no replica that answers reads', zh: '有备库，但没有分担读取的副本' }
          : { en: 'one primary, no replica', zh: '单主库，无副本' },
    }
  },
  fix: {
    label: { en: 'Add a read replica', zh: '添加只读副本' },
    all: false,
    calls: ({ service, technology }) =>
      technology?.runtime === 'process'
        ? [
            callOf<typeof addService>('service.add', {
              technology: service.technology,
              name: { en: 'Read replica', zh: '只读副本' },
              settings: { ...service.settings, replicaOf: service.id },
              wires: [{ service: service.id, direction: 'in', kind: 'replicate', sync: false }],
            }),
          ]
        : null,
  },
})
