import { type RichText, rich } from '../../../exchange/document/rich-text'
import type { Service } from '../../../model/service'
import { serviceFields } from '../../../model/settings/service-settings'
import { alike } from '../../reading'
import { allOf, among, amongZh, counted, type Teller } from '../../teller'
import { findingsOf, type Told, type Topic } from '../topic'

/** What does not keep a request waiting: async handlers, queues, workers and schedules, and what guards them. */
export const asynchronousWork: Topic = {
  title: { en: 'Asynchronous programming', zh: '异步编程' },
  tell: (told) => [...shares(told), ...handlers(told), ...workers(told), ...senders(told)],
  takes: findingsOf(['performance.async']),
}

function shares({ reading, teller: { say } }: Told): RichText[] {
  const all = reading.links.length
  const waited = reading.links.filter(({ sync }) => sync).length
  return all === 0
    ? []
    : [
        waited === all
          ? say(
              `${all === 1 ? 'The only working link is' : `${allOf(all, 'working links')} are`} waited for; nothing runs beside the request.`,
              `${all} 条业务连线${all === 1 ? '' : '全部'}同步等待，没有任何工作与请求并行。`,
            )
          : waited === 0
            ? say(
                `No request waits on a link: ${counted(all, 'working link runs', 'working links run')} beside it.`,
                `没有请求需要同步等待：${all} 条业务连线${all === 1 ? '' : '全部'}异步进行。`,
              )
            : say(
                `Of ${all} working links, ${waited} ${waited === 1 ? 'is' : 'are'} waited for and ${all - waited === 1 ? 'one runs' : `${all - waited} run`} beside the request.`,
                `${all} 条业务连线中，${waited} 条同步等待，${all - waited} 条异步进行。`,
              ),
      ]
}

function handlers({ reading, teller: { say, names, technology, list } }: Told): RichText[] {
  const stated = reading.applications.filter(({ settings }) => settings.handlers === 'async')
  return alike(stated, ({ settings: s }) => [s.driver, s.httpClient, s.cacheClient].join(' ')).flatMap(
    (group) => {
      const [{ settings: s }] = group
      const clients = [s.driver, s.httpClient, s.cacheClient].filter((each) => each !== undefined)
      return clients.length === 0
        ? []
        : [
            say(
              rich`The async def handlers of ${names(group.map(({ id }) => id))} wait through ${list(clients.map(technology))}.`,
              rich`${names(group.map(({ id }) => id))}的 async def 处理函数通过 ${list(clients.map(technology))} 等待 I/O。`,
            ),
          ]
    },
  )
}

function workers({ reading, teller }: Told): RichText[] {
  const all = reading.of('task-queue', 'workflow-engine')
  return all.length === 0
    ? [
        teller.say(
          `No worker for background tasks is drawn${among(reading.services.length, 'services')}; a task queue would take slow work out of the requests.`,
          `${amongZh(reading.services.length, '个服务')}没有后台任务进程；耗时工作若要移出请求，请加入任务队列与工作进程。`,
        ),
      ]
    : all.slice(0, 8).map((worker) => workerText(worker, teller))
}

function workerText(
  { id, technology: of, replicas, settings: s }: Service,
  { say, name, technology, text, series }: Teller,
): RichText {
  const facts = [
    ...(s.delivery === undefined
      ? []
      : [
          say(
            `delivered ${text(serviceFields.delivery.options[s.delivery]).toLowerCase()}`,
            `${text(serviceFields.delivery.options[s.delivery])}投递`,
          ),
        ]),
    ...(s.acksLate === true ? [say('acknowledged after the work', '完成后才确认')] : []),
    ...(s.prefetchMultiplier === undefined
      ? []
      : [say(`prefetch ${s.prefetchMultiplier}`, `预取倍数 ${s.prefetchMultiplier}`)]),
    ...(s.taskTimeLimitSeconds === undefined
      ? []
      : [say(`ended after ${s.taskTimeLimitSeconds} s`, `单个任务限时 ${s.taskTimeLimitSeconds} 秒`)]),
    ...(s.autoRetry === true ? [say('retried on failure', '失败自动重试')] : []),
    ...(s.idempotentTasks === true ? [say('safe to run twice', '重复执行无副作用')] : []),
    ...(s.schedule === true ? [say('run on a schedule', '按计划定时执行')] : []),
  ]
  const how =
    facts.length === 0
      ? say('how tasks are delivered and retried is not stated', '投递与重试方式未填写')
      : series(facts)
  return say(
    rich`${name(id)} (${technology(of)}, ${counted(replicas, 'replica')}): ${facts.length === 0 ? how : rich`tasks are ${how}`}.`,
    rich`${name(id)}（${technology(of)}，${String(replicas)} 个副本）：${how}。`,
  )
}

/** Who sends work, and whether a crash between commit and sending can lose it. */
function senders({ reading, teller: { say, names } }: Told): RichText[] {
  const senders_ = reading.applications.filter(
    (service) =>
      service.layer !== 'observability' &&
      reading.from(service).some(({ kind, settings }) => kind === 'publish' && settings.protocol !== 'OTLP'),
  )
  if (senders_.length === 0) return []
  const safe = senders_.filter(({ settings }) => settings.outbox === true).map(({ id }) => id)
  const unsafe = senders_.filter(({ settings }) => settings.outbox !== true).map(({ id }) => id)
  return [
    ...(safe.length > 0
      ? [
          say(
            rich`${names(safe)} ${safe.length > 1 ? 'write' : 'writes'} messages to an outbox in the same transaction as the data, so none is lost between commit and sending.`,
            rich`${names(safe)}把消息与数据写入同一事务的发件箱，提交与发送之间不会丢消息。`,
          ),
        ]
      : []),
    ...(unsafe.length > 0
      ? [
          say(
            rich`No outbox is stated for ${names(unsafe)}: without one, what is committed stays unsent when the process dies in between.`,
            rich`${names(unsafe)}未标明使用发件箱；若确未使用，提交后、发送前进程退出，消息就会丢失。`,
          ),
        ]
      : []),
  ]
}
