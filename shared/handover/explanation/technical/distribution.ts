import { type RichText, rich } from '../../../exchange/document/rich-text'
import { formatEstimate, formatNumber } from '../../../i18n/format'
import { deploymentNodeKindNames, deploymentNodeKinds } from '../../../model/deployment/deployment-node'
import { serviceFields } from '../../../model/settings/service-settings'
import { alike } from '../../reading'
import { counted } from '../../teller'
import { keepers } from '../business/data-processing'
import { findingsOf, type Told, type Topic } from '../topic'

/** What runs apart, who owns which data, how calls between processes fail, and what survives the loss of a part. */
export const distribution: Topic = {
  title: { en: 'Distributed system and data layer', zh: '分布式系统与数据层' },
  tell: (told) => [
    ...apart(told),
    ...guards(told),
    ...data(told),
    ...pools(told),
    ...loss(told),
    ...nodes(told),
  ],
  takes: findingsOf(['architecture.distributed', 'architecture.microservices', 'data.database']),
}

function apart({ reading, teller: { say, names, clauses } }: Told): RichText[] {
  const apps = reading.applications
  const owned = keepers({ reading }).flatMap((store) => {
    const users = [...new Set(reading.to(store).map(({ source }) => source))].filter((id) =>
      apps.some((app) => app.id === id),
    )
    return users.length > 1
      ? [say(rich`${names([store.id])} (by ${names(users)})`, rich`${names([store.id])}（${names(users)}）`)]
      : []
  })
  if (apps.length === 0) return []
  return [
    apps.length === 1
      ? say(
          rich`One deployable application, ${names(apps.map(({ id }) => id))}: its modules call each other in one process.`,
          rich`可部署的应用只有一个，即${names(apps.map(({ id }) => id))}，模块之间在进程内调用。`,
        )
      : say(
          rich`${counted(apps.length, 'application')} ship apart: ${names(apps.map(({ id }) => id))}.`,
          rich`${String(apps.length)} 个应用独立发布：${names(apps.map(({ id }) => id))}。`,
        ),
    ...(owned.length > 0 && apps.length > 1
      ? [
          say(
            rich`Used by more than one of them: ${clauses(owned)}.`,
            rich`被多个应用共用的存储：${clauses(owned)}。`,
          ),
        ]
      : []),
  ]
}

function guards({ reading, teller: { say, names } }: Told): RichText[] {
  const calls = reading.links.filter(({ sync, kind }) => sync && kind === 'call')
  if (calls.length === 0) return []
  const timed = calls.filter(({ settings }) => settings.timeoutMs !== undefined).length
  const retried = calls.filter(({ settings }) => (settings.retries ?? 0) > 0)
  const broken = calls.filter(({ settings }) => settings.circuitBreaker === true).length
  const bare = calls.filter(({ settings }) => settings.timeoutMs === undefined).map(({ id }) => id)
  return [
    say(
      `${counted(calls.length, 'call')} between services: ${share(timed, calls.length)} with a timeout, ${share(retried.length, calls.length)} with retries, ${share(broken, calls.length)} behind a circuit breaker.`,
      `${calls.length} 条服务间调用：${some(timed, calls.length, '设了超时', '未设超时')}，${some(retried.length, calls.length, '会重试', '不重试')}，${some(broken, calls.length, '有熔断保护', '没有熔断保护')}。`,
    ),
    ...(bare.length > 0
      ? [say(rich`Without a timeout: ${names(bare)}.`, rich`未设超时的调用：${names(bare)}。`)]
      : []),
  ]
}

/** How many of several. */
const share = (count: number, all: number): string =>
  count === 0 ? 'none' : count === all ? (all === 2 ? 'both' : all === 1 ? 'one' : 'all') : String(count)

/** The same in Chinese, with what holds of those and what holds where it is none of them. */
const some = (count: number, all: number, does: string, doesNot: string): string =>
  count === 0
    ? `${all === 1 ? '' : '均'}${doesNot}`
    : count === all
      ? `${all === 1 ? '' : '全部'}${does}`
      : `${count} 条${does}`

const replications = {
  synchronous: 'replicated synchronously',
  asynchronous: 'replicated asynchronously',
  none: 'not replicated',
} as const
const failovers = {
  automatic: 'automatic failover',
  manual: 'failover by hand',
  none: 'no failover',
} as const

/** How stores survive the loss of a copy; those that do it alike in one sentence. */
function data(told: Told): RichText[] {
  const { say, names, text, series } = told.teller
  return alike(keepers(told), ({ replicas, settings: s }) =>
    [replicas, s.standby, s.failover, s.replication, s.zones, s.managed].join(' '),
  ).map((group) => {
    const [{ replicas, settings: s }] = group
    const who = names(group.map(({ id }) => id))
    const isAlone = replicas === 1 && s.standby !== true && s.managed !== true
    // Of several copies one is the standby.
    const hasSpare = replicas === 1 && s.standby === true
    const facts = [
      say(
        `${counted(replicas, 'copy', 'copies')}${hasSpare ? ' and a standby' : ''}`,
        `${replicas} 份${hasSpare ? '，另有备用' : ''}`,
      ),
      ...(s.zones === undefined ? [] : [say(`in ${counted(s.zones, 'zone')}`, `分布在 ${s.zones} 个可用区`)]),
      ...(s.replication === undefined
        ? []
        : [
            say(
              replications[s.replication],
              s.replication === 'none'
                ? '不复制'
                : `${text(serviceFields.replication.options[s.replication])}复制`,
            ),
          ]),
      ...(s.failover === undefined
        ? [say('failover not stated', '故障转移方式未填写')]
        : isAlone && s.failover !== 'none'
          ? [
              say(
                `${failovers[s.failover]}, but no second copy that could take over`,
                `${text(serviceFields.failover.options[s.failover])}故障转移，但没有可接管的第二份`,
              ),
            ]
          : [
              say(
                failovers[s.failover],
                s.failover === 'none'
                  ? '无故障转移'
                  : `${text(serviceFields.failover.options[s.failover])}故障转移`,
              ),
            ]),
    ]
    const how = series(facts)
    return say(
      rich`${who}${group.length > 1 ? ', each' : ''}: ${how}.`,
      rich`${who}${group.length > 1 ? '各' : ''}${how}。`,
    )
  })
}

function pools({ figures, teller: { say, name, range, clauses } }: Told): RichText[] {
  const told = (figures?.quantities.connections ?? []).slice(0, 6).map(({ service, opened, limit }) => {
    const count = range(opened, formatEstimate)
    return limit === null
      ? say(
          rich`${count} connections to ${name(service)}, whose limit is not stated`,
          rich`${name(service)}会有 ${count} 个连接，其上限未填写`,
        )
      : say(
          rich`${count} of the ${formatNumber(limit)} connections that ${name(service)} takes`,
          rich`${name(service)}会有 ${count} 个连接，可用上限为 ${formatNumber(limit)}`,
        )
  })
  return told.length === 0
    ? []
    : [say(rich`Full pools open ${clauses(told)}.`, rich`连接池占满时，${clauses(told)}。`)]
}

function loss({ figures, teller: { say, name, names } }: Told): RichText[] {
  const [widest] = figures?.quantities.blast ?? []
  return widest && widest.stops.length > 0
    ? [
        say(
          rich`The widest loss is that of ${name(widest.service)} as a whole: without it ${names(widest.stops)} cannot work.`,
          rich`影响面最大的是${name(widest.service)}整体失效：${names(widest.stops)}将无法工作。`,
        ),
      ]
    : []
}

function nodes({ design, teller: { say, text, names, clauses } }: Told): RichText[] {
  const all = [...design.deploymentNodes.values()]
  if (all.length === 0)
    return [
      say(
        `Where it runs is not drawn${design.services.size < 2 ? '' : `; the deployment view can propose nodes for the ${design.services.size} services`}.`,
        `部署视图为空${design.services.size < 2 ? '' : `；可在部署视图中为 ${design.services.size} 个服务自动生成部署方案`}。`,
      ),
    ]
  const told = deploymentNodeKinds.flatMap((kind) => {
    const here = all.filter((node) => node.kind === kind).map(({ id }) => id)
    return here.length === 0
      ? []
      : [
          say(
            rich`${text(deploymentNodeKindNames[kind]).toLowerCase()}: ${names(here)}`,
            rich`${text(deploymentNodeKindNames[kind])}：${names(here)}`,
          ),
        ]
  })
  const placed = new Set([...design.deployments.values()].map(({ service }) => service)).size
  const list = clauses(told)
  return [
    say(
      rich`Placed: ${String(placed)} of ${counted(design.services.size, 'service')} – ${list}.`,
      rich`${String(design.services.size)} 个服务中已部署 ${String(placed)} 个。${list}。`,
    ),
  ]
}
