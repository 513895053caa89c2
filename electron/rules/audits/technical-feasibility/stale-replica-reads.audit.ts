import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { applications, carriesRequests, isBusinessStore, isExternal, type Neighbour } from '../../site'
import { notStated } from '../assumed'
import { reliabilityThresholds } from '../thresholds-reliability'

const readsCopy = ({ link, service, technology }: Neighbour): boolean =>
  service.settings.replicaOf !== undefined && isBusinessStore(technology) && carriesRequests(link)

const writesPrimary = ({ link, service, technology }: Neighbour): boolean =>
  link.kind === 'write' &&
  service.settings.replicaOf === undefined &&
  (isBusinessStore(technology) || technology?.category === 'connection-pooler')

export default defineServiceAudit({
  id: 'stale-replica-reads',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['data.database', 'architecture.distributed'],
  title: {
    pass: { en: 'Everybody sees what they have just changed', zh: '用户能立即看到自己的修改' },
    fail: { en: 'A change may be missing right after it was made', zh: '刚做的修改可能暂时看不到' },
  },
  why: {
    en: 'A replica that follows later shows the old order just after it was placed, so people place it again.',
    zh: '滞后的副本在刚下单后仍显示旧数据，用户便会再下一次单。',
  },
  source: {
    title: 'PostgreSQL: hot standby',
    address: 'https://www.postgresql.org/docs/current/hot-standby.html',
  },
  thresholds: ['replicaLag'],
  appliesTo: ({ profile }) =>
    (profile.businessComplexity ?? 0) >= reliabilityThresholds.replicaLag.fromComplexity,
  of: applications,
  check(site) {
    if (
      isExternal(site.service, site.technology) ||
      !site.out.some(readsCopy) ||
      !site.out.some(writesPrimary)
    )
      return null
    const copies = site.out.filter(readsCopy)
    const stated = copies.filter(({ service }) => service.settings.replication !== undefined)
    const late = stated.filter(({ service }) => service.settings.replication !== 'synchronous')
    if (stated.length < copies.length && late.length === 0) {
      return {
        score: 'unknown',
        note: { en: 'replication not stated', zh: '未说明复制方式' },
        assumes: () =>
          copies
            .filter((copy) => !stated.includes(copy))
            .map(({ service }) => notStated('replication', service.id)),
      }
    }
    return {
      score: 1 - late.length / copies.length,
      elements: [site.service.id, ...late.map(({ service }) => service.id)],
      note: {
        en: `writes the primary, reads ${late.length} that follow later`,
        zh: `写入主库，却读取 ${late.length} 个滞后的副本`,
      },
    }
  },
  fix: {
    label: { en: 'Replicate synchronously', zh: '改为同步复制' },
    all: true,
    calls: ({ out }) => [
      callOf<typeof changeServices>('service.change', {
        services: out.filter(readsCopy).map(({ service }) => service.id),
        settings: { replication: 'synchronous' },
      }),
    ],
  },
})
