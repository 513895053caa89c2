import { callOf } from '../../../../shared/commands/define-command'
import type insertService from '../../../../shared/commands/link/insert-service.command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { formatNumber } from '../../../../shared/i18n/format'
import { formatRange } from '../../../../shared/i18n/format-range'
import { serviceFields } from '../../../../shared/model/settings/service-settings'
import type { Assumed, Range } from '../../../../shared/report/quantities'
import { maxEvidence } from '../../audit-state'
import { connectionLimit, usualServerPool } from '../../connection-limit'
import { defineServiceAudit } from '../../define-audit'
import { exactly, plus, through } from '../../quant/range'
import { usualProcesses } from '../../quant/usual-processes'
import {
  carriesRequests,
  isExternal,
  isWebApplication,
  isWorker,
  type Neighbour,
  replicasAtMost,
  type ServiceSite,
} from '../../site'
import { assumed, notStated, usually } from '../assumed'
import { ramp, thresholds } from '../thresholds'

interface Demand {
  /** From the fewest to the most, where the number of processes is not stated. */
  readonly connections: Range
  readonly words: string
}

/**
 * Connections of one client at full load: replicas × processes × (pool + overflow). How many processes a worker has that
 * states none is a range; `null`: it takes none.
 */
function demandOf({ link, service, technology }: Neighbour): Demand | 'unknown' | null {
  if (!carriesRequests(link)) return null
  const replicas = replicasAtMost(service)
  const { workers, poolSize, maxOverflow = 0 } = service.settings
  if (isWebApplication(technology)) {
    if (workers === undefined || poolSize === undefined) return 'unknown'
    const pool = maxOverflow === 0 ? `${poolSize}` : `(${poolSize}+${maxOverflow})`
    return {
      connections: exactly(replicas * workers * (poolSize + maxOverflow)),
      words: `${replicas} × ${workers} × ${pool}`,
    }
  }
  if (isWorker(technology)) {
    const processes = workers === undefined ? usualProcesses(technology).value : exactly(workers)
    return {
      connections: through(processes, (count) => replicas * count),
      words: `${replicas} × ${written(processes)}`,
    }
  }
  if (technology?.category === 'connection-pooler') {
    const pool = poolSize ?? usualServerPool
    return { connections: exactly(replicas * pool), words: `${replicas} × ${pool}` }
  }
  return null
}

/** What the demand of one client rests on: the same fields, as far as it leaves them open. */
function assumedBy({ link, service: { id, settings }, technology }: Neighbour): readonly Assumed[] {
  if (!carriesRequests(link)) return []
  const { workers, poolSize, maxOverflow } = settings
  if (isWebApplication(technology)) {
    return [
      ...(workers === undefined ? [notStated('workers', id)] : []),
      ...(poolSize === undefined ? [notStated('poolSize', id)] : []),
      ...(maxOverflow === undefined ? [assumed('maxOverflow', usually(0), id)] : []),
    ]
  }
  if (isWorker(technology))
    return workers === undefined ? [assumed('workers', usualProcesses(technology), id)] : []
  const isOpenPool = technology?.category === 'connection-pooler' && poolSize === undefined
  return isOpenPool ? [assumed('poolSize', usually(usualServerPool), id)] : []
}

/** What the limit rests on, and the demand. */
function assumedAt(site: ServiceSite): readonly Assumed[] {
  const { id, settings } = site.service
  const { maxConnections, poolMode, poolSize } = settings
  const isPooler = site.technology?.category === 'connection-pooler'
  const bySession = poolMode === undefined || poolMode === 'session'
  return [
    ...(maxConnections === undefined ? [notStated('maxConnections', id)] : []),
    ...(isPooler && poolMode === undefined ? [notStated('poolMode', id)] : []),
    ...(isPooler && bySession && poolSize === undefined
      ? [assumed('poolSize', usually(usualServerPool), id)]
      : []),
    ...site.in.flatMap(assumedBy),
  ].slice(0, maxEvidence)
}

const written = (range: Range): string => formatRange(range, formatNumber).en

function load(site: ServiceSite): { total: Range; sum: string } | 'unknown' | null {
  const demands = site.in.flatMap((n) => demandOf(n) ?? [])
  const known = demands.filter((demand) => demand !== 'unknown')
  if (demands.length === 0) return null
  if (known.length < demands.length) return 'unknown'
  const total = known.map(({ connections }) => connections).reduce(plus)
  const [only] = known
  const sum =
    only && known.length === 1 ? only.words : known.map((demand) => written(demand.connections)).join(' + ')
  return { total, sum: `${sum} = ${written(total)}` }
}

/** Client connections that a pooler must allow so that this many are comfortable, in whole hundreds. */
const roomFor = (connections: number): number =>
  Math.ceil(connections / thresholds.connections.good / 100) * 100

export default defineServiceAudit({
  id: 'connection-overrun',
  weights: { technicalFeasibility: 7 },
  severity: 'high',
  topics: ['data.database', 'performance.concurrency'],
  title: {
    pass: { en: 'Databases have connections for everybody', zh: '数据库连接数充足' },
    fail: {
      en: 'Clients come close to the connection limit or exceed it',
      zh: '客户端所需连接数接近或超出上限',
    },
  },
  why: {
    en: 'At full load the last clients are refused, just when more replicas were started to help.',
    zh: '满载时后来的客户端会被拒绝连接，而这往往正是扩容副本想要救急的时候。',
  },
  source: {
    title: 'PostgreSQL: connection settings',
    address: 'https://www.postgresql.org/docs/current/runtime-config-connection.html',
  },
  thresholds: ['connections', 'fixReach'],
  of: ['relational-database', 'connection-pooler'],
  check(site) {
    const { service, technology } = site
    if (technology?.runtime !== 'process' || isExternal(service, technology)) return null
    const found = load(site)
    const limit = connectionLimit(site)
    if (found === null) return null
    if (found === 'unknown' || limit === undefined) {
      const note = { en: 'pool or limit not stated', zh: '未说明连接池或连接上限' }
      return { score: 'unknown', note, assumes: () => assumedAt(site) }
    }
    const { good, bad } = thresholds.connections
    const scoreOf = (connections: number): number => (limit <= 0 ? 0 : ramp(connections / limit, good, bad))
    const [fewest, most] = [scoreOf(found.total.lo), scoreOf(found.total.hi)]
    return {
      score: fewest === most ? most : 'unknown',
      note: { en: `${found.sum} of ${limit} connections`, zh: `${found.sum}，上限 ${limit} 个连接` },
      assumes: () => assumedAt(site),
    }
  },
  fix: {
    label: { en: 'Pool connections by transaction', zh: '按事务池化连接' },
    all: false,
    calls: (site) => {
      const found = load(site)
      if (found === null || found === 'unknown') return null
      const { service, technology } = site
      const maxConnections = roomFor(found.total.hi)
      if (maxConnections > serviceFields.maxConnections.max) return null
      const settings = { poolMode: 'transaction' as const, maxConnections }
      if (technology?.category === 'connection-pooler') {
        return [callOf<typeof changeServices>('service.change', { services: [service.id], settings })]
      }
      const clients = site.in.filter((n) => isWebApplication(n.technology) || isWorker(n.technology))
      const links = clients.filter((n) => carriesRequests(n.link))
      if (service.technology !== 'postgresql' || links.length === 0) return null
      if (links.length > thresholds.fixReach) return null
      // What the pooler itself opens has to be comfortable for the database.
      const room = Math.floor((connectionLimit(site) ?? 0) * thresholds.connections.good)
      const poolSize = Math.max(1, Math.min(usualServerPool, room))
      return [
        callOf<typeof insertService>('link.insert-service', {
          links: links.map((n) => n.link.id),
          technology: 'pgbouncer',
          settings: { ...settings, poolSize },
        }),
      ]
    },
  },
})
