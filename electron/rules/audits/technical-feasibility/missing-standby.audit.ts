import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { besideEstimate, needsHighAvailability } from '../../availability-demand'
import { defineServiceAudit } from '../../define-audit'
import { businessStores, carriesRequests, isExternal, isReplica, type ServiceSite } from '../../site'
import { thresholds } from '../thresholds'

/** 1 with a standby that takes over by itself or a cluster of three; less where people have to act. */
function protection({ service, technology }: ServiceSite): number | 'unknown' {
  const { manualFailover, testedBackup, clusterNodes } = thresholds.standby
  const { managed, standby, failover, backup, restoreTested } = service.settings
  const clustered =
    technology?.category === 'document-database' || technology?.category === 'wide-column-store'
  if (managed === true || (clustered && service.replicas >= clusterNodes)) return 1
  if (standby === true) return failover === 'automatic' ? 1 : manualFailover
  if (restoreTested === true && backup !== undefined && backup !== 'none') return testedBackup
  return standby === undefined ? 'unknown' : 0
}

export default defineServiceAudit({
  id: 'missing-standby',
  weights: { technicalFeasibility: 8 },
  severity: 'high',
  topics: ['data.database', 'architecture.distributed'],
  title: {
    pass: { en: 'Databases survive the loss of a machine', zh: '数据库可承受单机故障' },
    fail: { en: 'A database has no standby that takes over', zh: '数据库没有可自动接管的备库' },
  },
  why: {
    en: 'When the machine of a lone database fails, the system is down until somebody has restored it elsewhere.',
    zh: '单实例数据库的主机一旦故障，在别处恢复完成之前整个系统都不可用。',
  },
  source: {
    title: 'PostgreSQL: high availability, load balancing and replication',
    address: 'https://www.postgresql.org/docs/current/high-availability.html',
  },
  thresholds: ['besideEstimate', 'highAvailability', 'standby'],
  appliesTo: ({ profile }) => needsHighAvailability(profile),
  of: businessStores,
  check(site, { profile }) {
    const { service, technology, in: into } = site
    if (isExternal(service, technology) || isReplica(site)) return null
    if (!into.some(({ link }) => carriesRequests(link))) return null
    const score = protection(site)
    const note =
      service.settings.standby === true
        ? { en: 'standby without automatic failover', zh: '有备库，但不能自动切换' }
        : score === thresholds.standby.testedBackup
          ? { en: 'no standby, tested backup only', zh: '无备库，仅有经过演练的备份' }
          : { en: 'no standby', zh: '无备库' }
    return score === 'unknown'
      ? { score, note: { en: 'standby not stated', zh: '未说明是否有备库' } }
      : { score: besideEstimate(score, profile), note }
  },
  fix: {
    label: { en: 'Add a standby with automatic failover', zh: '添加可自动切换的备库' },
    all: true,
    calls: ({ service, technology }) =>
      technology?.runtime === 'process'
        ? [
            callOf<typeof changeServices>('service.change', {
              services: [service.id],
              settings: { standby: true, failover: 'automatic' },
            }),
          ]
        : null,
  },
})
