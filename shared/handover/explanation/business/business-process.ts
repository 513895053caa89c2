import { type RichText, rich } from '../../../exchange/document/rich-text'
import { orderedInteractions } from '../../../model/interaction/ordered-interactions'
import { messagesOf, walkSteps } from '../../../model/interaction/walk-steps'
import type { Link } from '../../../model/link'
import { serviceFields } from '../../../model/settings/service-settings'
import { alike } from '../../reading'
import { among, amongZh, counted } from '../../teller'
import { findingsOf, type Told, type Topic } from '../topic'

/** How work goes through the system: what a request waits for, what is done afterwards, and what happens on failure. */
export const businessProcess: Topic = {
  title: { en: 'Business process', zh: '业务流程' },
  tell: (told) => [...waited(told), ...later(told), ...failing(told)],
  takes: findingsOf(
    [],
    ['success-only-calls', 'uncompensated-steps', 'unanswered-calls', 'silent-results', 'unhandled-messages'],
  ),
}

/** Services that are told with whom they wait for. */
const mostSteps = 8

/** From each entry, whom a request waits for; services that nothing from inside calls are entries. */
function waited({ reading, teller: { say, name, names, clauses } }: Told): RichText[] {
  const asks = (link: Link): boolean =>
    link.sync && (link.kind === 'call' || link.kind === 'read' || link.kind === 'write')
  const steps = reading.services.flatMap((service) => {
    const targets = reading.from(service).filter(asks)
    return service.layer !== 'observability' && targets.length > 0
      ? [{ service, targets: targets.map(({ target }) => target) }]
      : []
  })
  if (steps.length === 0)
    return [
      say(
        `No link says who waits for whom: there is no call, read or write that is waited for${among(reading.links.length, 'links')}.`,
        `${amongZh(reading.links.length, '条连线')}没有等待应答的调用或读写，请求如何流转尚不清楚；请在画布上连线。`,
      ),
    ]
  const told = steps
    .slice(0, mostSteps)
    .map(({ service, targets }) =>
      say(rich`${name(service.id)} for ${names(targets)}`, rich`${name(service.id)}等待${names(targets)}`),
    )
  return [say(rich`Who waits for whom: ${clauses(told)}.`, rich`同步等待关系：${clauses(told)}。`)]
}

function later({ reading, teller: { say, names, text } }: Told): RichText[] {
  const told = reading.services.flatMap((broker) => {
    const into = reading
      .to(broker)
      .filter(({ kind }) => kind === 'publish')
      .map(({ source }) => source)
    const out = reading
      .to(broker)
      .filter(({ kind }) => kind === 'consume')
      .map(({ source }) => source)
    if (into.length === 0 || out.length === 0 || broker.layer === 'observability') return []
    const deliveries = alike(
      out.flatMap((id) => reading.service(id)?.settings.delivery ?? []),
      (each) => each,
    ).map(([each]) => text(serviceFields.delivery.options[each]))
    const [how] = deliveries.length === 1 ? deliveries : []
    const isWork = reading.of('task-queue', 'workflow-engine').some(({ id }) => out.includes(id))
    return [
      say(
        rich`${names(into)} ${into.length === 1 ? 'hands' : 'hand'} ${isWork ? 'work' : 'messages'} over to ${names([broker.id])}; ${names(out)} ${out.length === 1 ? 'takes' : 'take'} ${isWork ? 'it' : 'them'} up later${how === undefined ? '' : ` (delivered ${how.toLowerCase()})`}.`,
        rich`${names(into)}把${isWork ? '任务' : '消息'}交给${names([broker.id])}，${names(out)}稍后取出处理${how === undefined ? '' : `，${how}投递`}。`,
      ),
    ]
  })
  if (told.length > 0) return told
  const scheduled = reading.services.filter(({ settings }) => settings.schedule)
  if (scheduled.length > 0)
    return [
      say(
        rich`Run on a schedule: ${names(scheduled.map(({ id }) => id))}; no request hands anything over.`,
        rich`${names(scheduled.map(({ id }) => id))}按计划定时执行；没有请求会提交后台任务。`,
      ),
    ]
  return [
    say(
      `Nothing is done later: ${reading.links.length < 2 ? 'no link' : `none of the ${reading.links.length} links`} leads to a queue that somebody consumes from.`,
      `没有任何工作会推迟处理：${amongZh(reading.links.length, '条连线')}没有“发布—消费”成对的队列。`,
    ),
  ]
}

/** What sequences say of failures. */
function failing({ design, teller: { say, title, list } }: Told): RichText[] {
  const told = orderedInteractions(design).map((interaction) => ({
    id: interaction.id,
    ways: [...walkSteps(interaction.steps)].filter(
      (step) => step.type === 'fragment' && ['alt', 'opt', 'break'].includes(step.kind),
    ).length,
    undone: messagesOf(interaction).filter(({ effect }) => effect === 'compensate').length,
  }))
  return alike(told, ({ ways, undone }) => `${ways} ${undone}`)
    .slice(0, 6)
    .map((group) => {
      const [{ ways, undone }] = group
      const who = list(group.map(({ id }) => title(id)))
      const several = group.length > 1
      if (ways + undone === 0)
        return say(
          rich`${who} ${several ? 'are' : 'is'} drawn for success only: no alternative, no break and nothing that undoes a step.`,
          rich`${who}只画了成功路径：没有分支、中断或补偿步骤。`,
        )
      const branches =
        ways === 0
          ? say(several ? 'do not branch' : 'does not branch', '没有分支')
          : say(
              `${several ? 'each branch' : 'branches'} in ${counted(ways, 'place')}`,
              `${several ? '各' : ''}有 ${ways} 处分支`,
            )
      return undone === 0
        ? say(
            rich`${who} ${branches}; nothing is undone on failure.`,
            rich`${who}${branches}，失败时没有补偿步骤。`,
          )
        : say(
            rich`${who} ${branches}; on failure ${counted(undone, 'step is', 'steps are')} undone.`,
            rich`${who}${branches}，失败时补偿 ${String(undone)} 个步骤。`,
          )
    })
}
