import { callOf } from '../../../../shared/commands/define-command'
import type spreadServices from '../../../../shared/commands/deployment/spread-services.command'
import type { Standing } from '../../../../shared/model/deployment/standing'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, type ServiceSite } from '../../site'
import { reliabilityThresholds } from '../thresholds-reliability'

const { least } = reliabilityThresholds.cluster

/** What fails as a whole, with the members in each: zones where they are drawn, else hosts. */
function domainsOf({ zones, hosts, copies }: Standing): {
  readonly over: 'zone' | 'host'
  readonly members: readonly number[]
} | null {
  const total = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((a, b) => a + b, 0)
  if (total(zones) === copies) return { over: 'zone', members: [...zones.values()] }
  return total(hosts) === copies ? { over: 'host', members: [...hosts.values()] } : null
}

/** Whether its members decide by a majority. */
const votes = ({ service, technology }: ServiceSite): boolean =>
  technology?.category === 'service-discovery' ||
  technology?.category === 'document-database' ||
  technology?.category === 'event-log' ||
  (technology?.category === 'message-broker' && service.settings.queueType === 'quorum')

export default defineServiceAudit({
  id: 'crowded-quorum',
  weights: { technicalFeasibility: 4 },
  severity: 'high',
  topics: ['architecture.distributed'],
  title: {
    pass: { en: 'No single failure takes the majority', zh: '单点故障不会带走多数成员' },
    fail: {
      en: 'One failure takes the majority of a cluster that votes',
      zh: '一处故障就会让投票集群失去多数',
    },
  },
  why: {
    en: 'A cluster that votes stops without its majority. Spread over two places, one of them always holds it; over three, none does.',
    zh: '投票集群失去多数就会停摆。分布在两处时，总有一处握有多数；分布在三处，则没有哪一处握有多数。',
  },
  source: {
    title: 'MongoDB: replica sets distributed across two or more data centers',
    address: 'https://www.mongodb.com/docs/manual/core/replica-set-architecture-geographically-distributed/',
  },
  thresholds: ['cluster'],
  of: ['service-discovery', 'document-database', 'event-log', 'message-broker'],
  check(site) {
    const { service, technology, placed } = site
    if (!placed || placed.copies < least || !votes(site) || isExternal(service, technology)) return null
    const domains = domainsOf(placed)
    // All in one place is looked at as such, apart from who votes.
    if (!domains || domains.members.length < 2) return null
    const most = Math.max(...domains.members)
    const majority = Math.floor(placed.copies / 2) + 1
    return {
      score: placed.copies - most >= majority ? 1 : 0,
      note: {
        en: `members in one ${domains.over}: ${most} of ${placed.copies}`,
        zh: `${placed.copies} 个成员中有 ${most} 个在同一${domains.over === 'zone' ? '可用区' : '主机'}`,
      },
    }
  },
  fix: {
    label: { en: 'Spread the members over three places', zh: '把成员分散到三处' },
    all: true,
    calls: ({ service, placed }) => {
      const domains = placed && domainsOf(placed)
      return domains
        ? [
            callOf<typeof spreadServices>('deployment.spread', {
              services: [service.id],
              over: domains.over,
              least,
            }),
          ]
        : null
    },
  },
})
