import { callOf } from '../../../../shared/commands/define-command'
import type spreadServices from '../../../../shared/commands/deployment/spread-services.command'
import { defineServiceAudit } from '../../define-audit'
import { reliabilityThresholds } from '../thresholds-reliability'
import { asksForZones, belongsInZones } from '../zone-demand'

const { hosts: least } = reliabilityThresholds

export default defineServiceAudit({
  id: 'single-host',
  weights: { technicalFeasibility: 4 },
  severity: 'high',
  topics: ['architecture.distributed', 'architecture.cloud-native'],
  title: {
    pass: { en: 'Replicas stand on several hosts', zh: '副本分布在多台主机上' },
    fail: { en: 'All replicas of a service stand on one host', zh: '服务的所有副本都在同一台主机上' },
  },
  why: {
    en: 'Replicas are there so that one can fail. On one host they fail together, with its disk, its kernel or its next restart.',
    zh: '多副本的意义在于允许其中一个失效；若都在同一台主机上，磁盘、内核或一次重启就会让它们同时失效。',
  },
  source: {
    title: 'Kubernetes: pod topology spread constraints',
    address: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
  },
  thresholds: ['highAvailability', 'hosts'],
  check(site, { profile }) {
    const { placed } = site
    if (!placed || placed.copies < 2) return null
    let onHosts = 0
    for (const copies of placed.hosts.values()) onHosts += copies
    // What a cluster runs is put on hosts by the cluster.
    if (onHosts < placed.copies) return null
    // One host is in one zone, and where zones are asked for, that is said of the zone.
    if (placed.zoneCount === 1 && asksForZones(profile) && belongsInZones(site)) return null
    return {
      score: placed.hosts.size >= least ? 1 : 0,
      note: { en: `replicas on this host: ${placed.copies}`, zh: `同一主机上有 ${placed.copies} 个副本` },
    }
  },
  fix: {
    label: { en: 'Spread them over hosts', zh: '分散到多台主机' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof spreadServices>('deployment.spread', { services: [service.id], over: 'host', least }),
    ],
  },
})
