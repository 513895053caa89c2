import type { ElementId } from '../../../../shared/base/ids'
import { callOf } from '../../../../shared/commands/define-command'
import type addLink from '../../../../shared/commands/link/add-link.command'
import type { CommandCall } from '../../../../shared/model/command-call'
import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import type { FlowMessage } from '../../flows/flow'
import { findingOf } from '../../flows/judged'
import { isApplication, isBroker, type ServiceSite } from '../../site'
import { thresholds } from '../thresholds'

/** Two services that talk in sequences, and the messages from one to the other. */
interface Talk {
  readonly from: ServiceSite
  readonly to: ServiceSite
  readonly messages: FlowMessage[]
}

/** Whom a service talks to; an answer belongs to the talk of the one that asked. */
function talks(messages: readonly FlowMessage[]): Talk[] {
  const found = new Map<string, Talk>()
  for (const message of messages) {
    const [from, to] =
      message.kind === 'reply' ? [message.to.site, message.from.site] : [message.from.site, message.to.site]
    if (!from || !to || from.service.id === to.service.id) continue
    const key = `${from.service.id} ${to.service.id}`
    const talk = found.get(key) ?? { from, to, messages: [] }
    talk.messages.push(message)
    found.set(key, talk)
  }
  return [...found.values()]
}

/** The link that such messages travel on: a consumer takes from its broker, everybody else sends the way of the message. */
function linkFor({ from, to }: Talk): CommandCall {
  return isBroker(from.technology) && isApplication(to.technology)
    ? callOf<typeof addLink>('link.add', {
        source: to.service.id,
        target: from.service.id,
        kind: 'consume',
        sync: false,
      })
    : callOf<typeof addLink>('link.add', { source: from.service.id, target: to.service.id })
}

/** How much a talk counts: its messages, without the answers to them. */
const weight = ({ messages }: Talk): number =>
  Math.max(1, messages.filter(({ kind }) => kind !== 'reply').length)

const isLinked = ({ messages }: Talk): boolean => messages.every(({ link }) => link !== undefined)

export default defineDesignAudit({
  id: 'unlinked-messages',
  weights: { maintainability: 4 },
  severity: 'medium',
  topics: ['extensibility.development', 'architecture.distributed'],
  title: {
    pass: { en: 'Messages travel on links of the design', zh: '时序消息都有对应的连线' },
    fail: { en: 'Messages travel where there is no link', zh: '有时序消息没有对应的连线' },
  },
  why: {
    en: 'Two views that disagree cannot both be right: either the system has a dependency that nobody sees, or the sequence tells of something that does not happen.',
    zh: '两个视图相互矛盾，必有一错：要么系统存在没人看到的依赖，要么时序画的事情不会发生。',
  },
  source: {
    title: 'C4 model: dynamic diagram',
    address: 'https://c4model.com/diagrams/dynamic',
  },
  thresholds: ['fixReach'],
  facts: { flows },
  check({ facts }) {
    const between = talks(facts.flows.flatMap(({ messages }) => messages)).map((talk) => ({
      talk,
      linked: isLinked(talk),
    }))
    const missing = between.filter(({ linked }) => !linked).map(({ talk }) => talk)
    const found = findingOf(
      between.map(({ talk, linked }) => ({
        score: linked ? 1 : 0,
        elements: [talk.from.service.id, talk.to.service.id, ...talk.messages.map(({ id }): ElementId => id)],
        note: {
          en: `messages without a link: ${talk.messages.length}`,
          zh: `${talk.messages.length} 条消息没有对应的连线`,
        },
      })),
      {
        label: { en: 'Draw the links', zh: '补上连线' },
        calls: missing.slice(0, thresholds.fixReach).map(linkFor),
      },
    )
    const all = between.reduce((sum, { talk }) => sum + weight(talk), 0)
    const linked = between.reduce((sum, each) => sum + (each.linked ? weight(each.talk) : 0), 0)
    return found && { ...found, score: linked / all }
  },
})
