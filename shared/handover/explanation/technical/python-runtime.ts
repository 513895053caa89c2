import { technology } from '../../../catalog/catalog'
import { type RichText, rich } from '../../../exchange/document/rich-text'
import type { Service } from '../../../model/service'
import { alike } from '../../reading'
import { among, amongZh, counted, type Teller } from '../../teller'
import { findingsOf, type Told, type Topic } from '../topic'

/** How the Python processes answer: server interface, event loops or worker threads, and how many requests at once. */
export const pythonRuntime: Topic = {
  title: { en: 'Python architecture', zh: 'Python 架构原理' },
  tell: (told) => [...servers(told), ...versions(told)],
  takes: findingsOf(
    [],
    [
      'async-on-wsgi',
      'blocking-clients',
      'blocked-greenlets',
      'server-interface-mismatch',
      'starved-threads',
      'event-loop-skill',
      'expiring-python',
      'unsupported-python',
      'unmaintained-server',
      'heavy-requests',
      'crowded-cores',
      'idle-cores',
      'waiting-workers',
    ],
  ),
}

const runsAs = ({ settings: s }: Service): string =>
  [s.interface, s.server, s.workerClass, s.workers, s.threads, s.handlers].join(' ')

function servers({ reading, teller }: Told): RichText[] {
  const { say } = teller
  const web = reading.applications.filter(
    (service) =>
      service.settings.interface !== undefined || technology(service.technology)?.groups.includes('web'),
  )
  if (web.length === 0)
    return [
      say(
        `No Python application answers requests: there is no web framework and no RPC server${among(reading.services.length, 'services')}.`,
        `${amongZh(reading.services.length, '个服务')}没有 Web 框架或 RPC 服务，没有 Python 进程在响应请求；请从组件面板加入。`,
      ),
    ]
  return alike(web, runsAs).map((group) => serverText(group, teller))
}

function serverText(
  group: readonly [Service, ...Service[]],
  { say, names, technology: nameOf }: Teller,
): RichText {
  const [{ settings }] = group
  const { interface: kind, server, workerClass, workers, threads, handlers } = settings
  const who = names(group.map(({ id }) => id))
  const each = group.length > 1
  if (kind === undefined)
    return say(
      rich`${who}: the server interface is not stated; WSGI or ASGI decides whether one process can wait for many at once.`,
      rich`${who}未填写服务器接口；WSGI 还是 ASGI 决定单个进程能否同时等待多个请求，请在属性中填写。`,
    )
  const behind = server === undefined ? '' : say(` behind ${nameOf(server)}`, `，由 ${nameOf(server)} 承载`)
  const replicas = group.map((service) => service.replicas)
  if (workers === undefined)
    return say(
      rich`${who} ${each ? 'speak' : 'speaks'} ${kind}${behind}; how many worker processes a replica has is not stated.`,
      rich`${who}使用 ${kind}${behind}；每个副本的工作进程数未填写。`,
    )
  const total = replicas.reduce((sum, count) => sum + count, 0)
  const sum = replicas.join(' + ')
  const isEven = replicas.every((count) => count === replicas[0])
  const copies = !each
    ? say(counted(total, 'replica'), `${total} 个副本`)
    : isEven
      ? say(`${counted(replicas[0] ?? 1, 'replica')} each`, `各 ${replicas[0] ?? 1} 个副本`)
      : say(`(${sum}) replicas`, `（${sum}）个副本`)
  if (kind === 'ASGI') {
    const loops = total * workers
    const how =
      handlers === 'sync'
        ? say(
            ', but the handlers are plain def and run in threads beside the loop',
            '，但处理函数是普通 def，在事件循环之外的线程池中执行',
          )
        : handlers === 'async'
          ? say(' for async def handlers', '，运行 async def 处理函数')
          : ''
    return say(
      rich`${who} ${each ? 'speak' : 'speaks'} ASGI${behind}: ${copies} × ${counted(workers, 'worker')} ${loops === 1 ? 'makes' : 'make'} ${counted(loops, 'event loop')}${how}.`,
      rich`${who}使用 ASGI${behind}：${copies} × ${String(workers)} 个工作进程，共 ${String(loops)} 个事件循环${how}。`,
    )
  }
  if (workerClass === 'gevent')
    return say(
      rich`${who} ${each ? 'speak' : 'speaks'} WSGI${behind}: ${copies} × ${counted(workers, 'worker')}, each of which serves many waiting requests on greenlets.`,
      rich`${who}使用 WSGI${behind}：${copies} × ${String(workers)} 个工作进程，每个进程以 greenlet 协程同时处理大量等待中的请求。`,
    )
  const slots = total * workers * (threads ?? 1)
  return say(
    rich`${who} ${each ? 'speak' : 'speaks'} WSGI${behind}: ${copies} × ${counted(workers, 'worker')}${threads === undefined ? '' : ` × ${counted(threads, 'thread')}`} ${slots === 1 ? 'answers' : 'answer'} ${counted(slots, 'request')} at once; the next has to queue.`,
    rich`${who}使用 WSGI${behind}：${copies} × ${String(workers)} 个工作进程${threads === undefined ? '' : ` × ${threads} 个线程`}，同时最多处理 ${String(slots)} 个请求，再多就排队。`,
  )
}

/** Python versions, and work that keeps the GIL. */
function versions({ reading, teller: { say, names } }: Told): RichText[] {
  const byVersion = alike(reading.applications, ({ settings }) => settings.python ?? '').map((group) => {
    const [{ settings }] = group
    const who = names(group.map(({ id }) => id))
    return settings.python === undefined
      ? say(rich`${who}: no Python version is stated.`, rich`${who}未填写 Python 版本。`)
      : say(
          rich`${who} ${group.length > 1 ? 'run' : 'runs'} on Python ${settings.python}.`,
          rich`${who}运行在 Python ${settings.python} 上。`,
        )
  })
  const heavy = reading.applications.filter(({ settings }) => settings.cpuWork === 'request')
  const pooled = reading.applications.filter(({ settings }) => settings.cpuWork === 'pool')
  return [
    ...byVersion,
    ...(heavy.length > 0
      ? [
          say(
            rich`Computed inside the request, holding the GIL meanwhile: ${names(heavy.map(({ id }) => id))}; a process pool would free it.`,
            rich`${names(heavy.map(({ id }) => id))}在请求内做重计算，期间占住 GIL；改用进程池可释放。`,
          ),
        ]
      : []),
    ...(pooled.length > 0
      ? [
          say(
            rich`Heavy computation of ${names(pooled.map(({ id }) => id))} runs in a process pool, away from the GIL of the handlers.`,
            rich`${names(pooled.map(({ id }) => id))}的重计算放在进程池中，不占用处理请求的 GIL。`,
          ),
        ]
      : []),
  ]
}
