import { callOf } from '../../../../shared/commands/define-command'
import type spreadServices from '../../../../shared/commands/deployment/spread-services.command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { besideEstimate } from '../../availability-demand'
import { defineServiceAudit } from '../../define-audit'
import { isBusinessStore, replicasAtLeast, type ServiceSite } from '../../site'
import { sharedState } from '../shared-state'
import { reliabilityThresholds } from '../thresholds-reliability'
import { asksForZones, belongsInZones } from '../zone-demand'

/** Zones in which a copy runs; `undefined`: not stated. A single copy is in one zone, whatever is stated. */
function zonesOf({ service }: ServiceSite): number | undefined {
  const { zones, standby, managed } = service.settings
  const copies = replicasAtLeast(service) + Number(standby === true)
  if (managed === true) return zones
  return copies === 1 ? 1 : zones === undefined ? undefined : Math.min(zones, copies)
}

export default defineServiceAudit({
  id: 'single-zone',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['architecture.cloud-native', 'architecture.distributed'],
  title: {
    pass: { en: 'Copies are spread over zones', zh: '副本分布在多个可用区' },
    fail: { en: 'All copies stand in one zone', zh: '所有副本都在同一个可用区' },
  },
  why: {
    en: 'Power, network and cooling fail for a zone as a whole, and then every copy in it is gone at once.',
    zh: '供电、网络或制冷故障会波及整个可用区，其中的副本会同时失效。',
  },
  source: {
    title: 'AWS Fault Isolation Boundaries: Availability Zones',
    address:
      'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/availability-zones.html',
  },
  thresholds: ['besideEstimate', 'highAvailability', 'zones'],
  appliesTo: ({ profile }) => asksForZones(profile),
  check(site, { profile }) {
    if (!belongsInZones(site)) return null
    const zones = zonesOf(site)
    if (zones === undefined) return { score: 'unknown', note: { en: 'zones not stated', zh: '未说明可用区' } }
    return {
      score: zones >= reliabilityThresholds.zones ? 1 : besideEstimate(0, profile),
      note: { en: `zones: ${zones}`, zh: `${zones} 个可用区` },
    }
  },
  fix: {
    label: { en: 'Spread over two zones', zh: '分布到两个可用区' },
    all: true,
    calls: ({ service, technology, placed }) => {
      const services = [service.id]
      const { zones } = reliabilityThresholds
      // Where the drawing says in which zones it runs, no statement moves it.
      const moved =
        placed?.zoneCount !== undefined
          ? [callOf<typeof spreadServices>('deployment.spread', { services, over: 'zone', least: zones })]
          : []
      return isBusinessStore(technology)
        ? [
            callOf<typeof changeServices>('service.change', { services, settings: { zones, standby: true } }),
            ...moved,
          ]
        : [
            callOf<typeof changeServices>('service.change', {
              services,
              replicas: Math.max(service.replicas, zones),
              settings: { zones, ...sharedState(service.settings) },
            }),
            ...moved,
          ]
    },
  },
})
