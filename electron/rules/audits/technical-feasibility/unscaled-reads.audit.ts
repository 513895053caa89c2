import { callOf } from '../../../../shared/commands/define-command'
import type addService from '../../../../shared/commands/service/add-service.command'
import { formatPercent } from '../../../../shared/i18n/format'
import { defineDesignAudit } from '../../define-audit'
import { dataWiring } from '../../facts/data-wiring.fact'
import { type WiringPoints, wiringPoints } from '../../facts/wiring-points.fact'
import { thresholds } from '../thresholds'

function addReplica(primary: NonNullable<WiringPoints['primary']>) {
  const readers = primary.readers.map((service) => ({
    service,
    direction: 'in' as const,
    kind: 'read' as const,
  }))
  return callOf<typeof addService>('service.add', {
    technology: primary.technology,
    name: { en: 'Read replica', zh: '只读副本' },
    settings: { replicaOf: primary.id },
    wires: [
      { service: primary.id, direction: 'in' as const, kind: 'replicate' as const, sync: false },
      ...readers,
    ],
  })
}

export default defineDesignAudit({
  id: 'unscaled-reads',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['data.database', 'performance.caching'],
  title: {
    pass: { en: 'Reads can grow without the primary', zh: '读取可独立于主库扩展' },
    fail: { en: 'Reads depend on the primary database', zh: '读取依赖主库' },
  },
  why: {
    en: 'Where most requests only read, the primary is busy with work that a copy or a cache could do.',
    zh: '在读多写少的系统里，主库忙于本可由只读副本或缓存分担的工作。',
  },
  source: {
    title: 'PostgreSQL: high availability, load balancing and replication',
    address: 'https://www.postgresql.org/docs/current/high-availability.html',
  },
  thresholds: ['calledFor'],
  facts: { count: dataWiring, points: wiringPoints },
  appliesTo: ({ profile }) =>
    (profile.readShare ?? 0) >= thresholds.calledFor.readShare &&
    (profile.performance ?? 0) >= thresholds.calledFor.readsFromPerformance,
  check({ profile, facts: { count, points } }) {
    const primaries = count('primaries')
    const copied = primaries === 0 ? 0 : Math.min(1, count('read-replicas') / primaries)
    const cached = count('readers') === 0 ? 0 : count('cached-readers') / count('readers')
    const { primary } = points
    return {
      // A read is spared the primary by a copy or by a cache, so each of them helps where the other is missing.
      score: 1 - (1 - copied) * (1 - cached),
      evidence: [
        {
          elements: primary === null ? [] : [primary.id],
          note: {
            en: `${formatPercent(profile.readShare ?? 0)} reads, read replicas: ${count('read-replicas')}, readers cached: ${count('cached-readers')} of ${count('readers')}`,
            zh: `读取占 ${formatPercent(profile.readShare ?? 0)}，只读副本 ${count('read-replicas')} 个，${count('readers')} 个读取方中 ${count('cached-readers')} 个有缓存`,
          },
        },
      ],
      fixes:
        primary === null || primary.readers.length === 0
          ? []
          : [{ label: { en: 'Add a read replica', zh: '添加只读副本' }, calls: [addReplica(primary)] }],
    }
  },
})
