import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { formatEstimate, formatPercent } from '../../../../shared/i18n/format'
import { maxReplicas, type Service } from '../../../../shared/model/service'
import type { Assumed } from '../../../../shared/report/quantities'
import { defineServiceAudit } from '../../define-audit'
import { entries } from '../../facts/entries.fact'
import { queueOf } from '../../quant/queueing'
import { isExternal, reachOf, replicasAtMost, webApplications } from '../../site'
import { assumed, notStated, usually } from '../assumed'
import { sharedState } from '../shared-state'
import { ramp, thresholds } from '../thresholds'

/** Servers that one replica brings, and requests a second that each finishes; `null` where that is not stated. */
function capacityOf({ settings }: Service): { perReplica: number; rate: number } | null {
  const { maxRequestsPerSecond, serviceTimeMs, workers, threads, handlers } = settings
  if (maxRequestsPerSecond !== undefined) return { perReplica: 1, rate: maxRequestsPerSecond }
  if (serviceTimeMs === undefined || workers === undefined) return null
  return { perReplica: workers * (handlers === 'async' ? 1 : (threads ?? 1)), rate: 1000 / serviceTimeMs }
}

/** What the capacity rests on: a synchronous process that states no threads is counted with one. */
function assumedOf({ id, settings }: Service): readonly Assumed[] {
  const { maxRequestsPerSecond, serviceTimeMs, workers, threads, handlers } = settings
  if (maxRequestsPerSecond !== undefined) return []
  const open = [
    ...(serviceTimeMs === undefined ? [notStated('serviceTimeMs', id)] : []),
    ...(workers === undefined ? [notStated('workers', id)] : []),
  ]
  if (open.length > 0) return open
  return threads === undefined && handlers !== 'async' ? [assumed('threads', usually(1), id)] : []
}

export default defineServiceAudit({
  id: 'overloaded-service',
  weights: { technicalFeasibility: 6, businessMatch: 3 },
  severity: 'high',
  topics: ['performance.concurrency'],
  title: {
    pass: { en: 'Applications can take the peak', zh: '应用可承受峰值负载' },
    fail: { en: 'An application is too busy at the peak', zh: '应用在峰值时过于繁忙' },
  },
  why: {
    en: 'Waiting time grows slowly up to seven tenths of the capacity and without end towards the whole of it.',
    zh: '负载在容量七成以内时等待增长缓慢，逼近满载时则趋于无穷。',
  },
  source: {
    title: 'Site Reliability Engineering, chapter 22: addressing cascading failures',
    address: 'https://sre.google/sre-book/addressing-cascading-failures/',
  },
  thresholds: ['utilisation'],
  facts: { entries },
  appliesTo: ({ profile }) => profile.peakRequestsPerSecond !== undefined,
  of: webApplications,
  check(site, { profile, facts }) {
    const { service, technology } = site
    if (isExternal(service, technology)) return null
    if (reachOf(site) === undefined) return null
    const capacity = capacityOf(service)
    const assumes = () => assumedOf(service)
    if (capacity === null) {
      return { score: 'unknown', note: { en: 'capacity not stated', zh: '未说明容量' }, assumes }
    }
    const servers = replicasAtMost(service) * capacity.perReplica
    // Nothing says how requests divide between entries, so they divide evenly.
    const arrivals = (profile.peakRequestsPerSecond ?? 0) / Math.max(1, facts.entries('entry'))
    const { utilisation, meanWait } = queueOf(arrivals, capacity.rate, servers)
    const [asked, each, wait] = [arrivals, capacity.rate, meanWait * 1000].map(formatEstimate)
    return {
      score: ramp(utilisation, thresholds.utilisation.good, thresholds.utilisation.bad),
      note:
        utilisation < 1
          ? {
              en: `${asked}/s on ${servers} × ${each}/s: ${formatPercent(utilisation)} busy, mean wait ${wait} ms`,
              zh: `每秒 ${asked} 次请求，处理能力 ${servers} × ${each} 次：利用率 ${formatPercent(utilisation)}，平均等待 ${wait} ms`,
            }
          : {
              en: `${asked}/s on ${servers} × ${each}/s: the queue grows without end`,
              zh: `每秒 ${asked} 次请求，处理能力 ${servers} × ${each} 次：队列无限增长`,
            },
      assumes,
    }
  },
  fix: {
    label: { en: 'Add replicas for the peak', zh: '按峰值增加副本' },
    all: true,
    calls: ({ service }, { profile, facts }) => {
      const capacity = capacityOf(service)
      if (capacity === null) return null
      const arrivals = (profile.peakRequestsPerSecond ?? 0) / Math.max(1, facts.entries('entry'))
      const comfortable = capacity.rate * capacity.perReplica * thresholds.utilisation.good
      const replicas = Math.ceil(arrivals / comfortable)
      const { id, settings } = service
      return replicas > maxReplicas
        ? null
        : [
            callOf<typeof changeServices>('service.change', {
              services: [id],
              replicas,
              settings: sharedState(settings),
            }),
          ]
    },
  },
})
