import type { Localized } from '../../../base/localized'
import { technology, technologyName } from '../../../catalog/catalog'
import type { Service } from '../../../model/service'
import { driverOf } from '../plan/addresses'
import { isWeb } from '../plan/code-bases'
import type { CodeBase } from '../plan/plan'
import { isServedAsWsgi, serverOf, servesItself } from '../plan/processes'
import { callsWith } from './requirements'

/** A stated part that cannot do its work here, with the one that is written instead. */
interface Replaced {
  readonly stated: string
  readonly used: string
}

/** Conflicts that the catalogue knows between the parts of a code base, each with what the project does about it. */
export function technologyNotes(code: CodeBase): Localized[] {
  const { lead, framework } = code
  const notes: Localized[] = []
  for (const { stated, used } of replacedParts(code)) {
    const [old, now] = [technologyName(stated), technologyName(used)]
    const why = reasonFor(lead.technology, stated)
    notes.push(
      stated === used
        ? {
            en: `${why.en} The project starts ${old.en} with the worker that can.`,
            zh: `${why.zh}项目已改用可行的工作进程启动 ${old.zh}。`,
          }
        : {
            en: `${why.en} The project is written with ${now.en} instead of ${old.en}.`,
            zh: `${why.zh}项目以 ${now.zh} 取代 ${old.zh}。`,
          },
    )
  }
  if (servesItself(framework)) notes.push(...ownServerNotes(lead))
  const broker = code.consumesFrom ?? code.publishesTo
  if (code.tasks === 'celery' && broker?.service.technology === 'kafka') {
    const why = reasonFor('celery', 'kafka')
    notes.push({
      en: `${why.en} The project keeps Kafka, by the transport that Celery ships for trying it.`,
      zh: `${why.zh}项目保留 Kafka，使用 Celery 自带的试验性传输。`,
    })
  }
  if (broker && isWeb(framework) && !servesItself(framework)) {
    const server = serverOf(lead.settings.server, isServedAsWsgi(framework, lead.settings))
    const why = knownConflict(server, broker.service.technology)
    if (why)
      notes.push({
        en: `${why.en} The project keeps both; start few worker processes, or let a worker of its own send the messages.`,
        zh: `${why.zh}项目两者并存，请少开工作进程，或由独立的工作进程发送消息。`,
      })
  }
  if (framework === 'worker' && !broker)
    notes.push({
      en: 'no broker is linked to it, so it has nothing to take tasks from. Link it to RabbitMQ or Redis.',
      zh: '未连接消息代理，无从领取任务，请将其连到 RabbitMQ 或 Redis。',
    })
  return notes
}

/** What is stated about a server that a framework with a server of its own does not have. */
function ownServerNotes({ technology: id, settings }: Service): Localized[] {
  const name = technologyName(id)
  const { server, workers = 1 } = settings
  const notes: Localized[] = []
  if (server !== undefined) {
    const other = technologyName(server)
    notes.push({
      en: `${name.en} speaks neither WSGI nor ASGI, so ${other.en} cannot run it. The project starts the server that ${name.en} brings.`,
      zh: `${name.zh} 不支持 WSGI 与 ASGI，无法由 ${other.zh} 运行。项目使用 ${name.zh} 自带的服务器启动。`,
    })
  }
  if (workers > 1)
    notes.push({
      en: `the server that ${name.en} brings is started as one process a container. Run ${workers} containers for the ${workers} workers that are stated.`,
      zh: `${name.zh} 自带的服务器在每个容器中以单进程启动。设计要求 ${workers} 个工作进程，请运行 ${workers} 个容器。`,
    })
  return notes
}

function replacedParts(code: CodeBase): Replaced[] {
  const { lead, framework, records } = code
  const { server, driver, httpClient } = lead.settings
  const found: Replaced[] = []
  const isServed = isWeb(framework) && !servesItself(framework)
  if (isServed && server !== undefined) {
    const isWsgi = isServedAsWsgi(framework, lead.settings)
    const used = serverOf(server, isWsgi)
    if (used !== server || (server === 'gunicorn' && !isWsgi && lead.settings.workerClass !== 'asgi'))
      found.push({ stated: server, used })
  }
  if (records?.kind === 'sql' && driver !== undefined && records.service.technology === 'postgresql') {
    const used = driverOf(code)
    if (used !== driver && framework !== 'django') found.push({ stated: driver, used })
  }
  if (code.isAsync && code.calls.length > 0 && httpClient === 'requests')
    found.push({ stated: 'requests', used: callsWith(code) })
  return found
}

/** Why the catalogue says that two technologies do not go together; `undefined`: it does not. */
const knownConflict = (one: string, other: string): Localized | undefined =>
  technology(one)?.conflicts.find((each) => each.with === other)?.why ??
  technology(other)?.conflicts.find((each) => each.with === one)?.why

/** Why two technologies do not go together, as the catalogue says it; else that the second cannot do it here. */
function reasonFor(lead: string, other: string): Localized {
  const known = knownConflict(lead, other)
  if (known) return known
  const [first, second] = [technologyName(lead), technologyName(other)]
  return {
    en: `${second.en} cannot do its part beside ${first.en} here.`,
    zh: `${second.zh} 在此无法与 ${first.zh} 配合。`,
  }
}
