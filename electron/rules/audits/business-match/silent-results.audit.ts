import { callOf } from '../../../../shared/commands/define-command'
import type reportResults from '../../../../shared/commands/interaction/report-results.command'
import type { CommandCall } from '../../../../shared/model/command-call'
import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import { unansweredIn } from '../../flows/answers'
import type { Flow, FlowMessage } from '../../flows/flow'
import { findingOf } from '../../flows/judged'
import { isRemoteCall, timeoutLike } from '../../flows/messages'
import { thresholds } from '../thresholds'

/** An answer that accepts work for later. */
interface Accepted {
  readonly flow: Flow
  readonly answer: FlowMessage
  readonly isTold: boolean
}

const acceptedIn = (flow: Flow): Accepted[] =>
  flow.messages.flatMap((answer, n) => {
    if (answer.effect !== 'accept') return []
    const isTold = flow.messages
      .slice(n + 1)
      .some((later) => later.effect === 'report-result' && later.to.id === answer.to.id)
    return [{ flow, answer, isTold }]
  })

/** The request that was accepted, where the result can be asked for on the same way: a plain call on a link. */
const requestOf = ({ flow, answer }: Accepted): FlowMessage | undefined =>
  flow.messages
    .slice(0, flow.messages.indexOf(answer))
    .findLast(
      (message) =>
        isRemoteCall(message) &&
        message.from.id === answer.to.id &&
        message.to.id === answer.from.id &&
        message.link !== undefined &&
        message.effect === null,
    )

/** Who opens transactions of its own must not wait for others while one is open. */
const opensTransactions = ({ flow, answer }: Accepted): boolean =>
  flow.messages.some(({ from, effect }) => from.id === answer.to.id && effect === 'begin')

/**
 * Asks for the results that nobody learns, after all that happens. Where a call is still open then, there is no “after”:
 * its answer comes first.
 */
function askForResults(accepted: readonly Accepted[]): CommandCall[] {
  const asked = accepted.flatMap((each) => {
    if (each.isTold || opensTransactions(each) || unansweredIn(each.flow).size > 0) return []
    const request = requestOf(each)
    return request ? [{ id: each.answer.id, timeoutMs: timeoutLike(request, thresholds.usualTimeoutMs) }] : []
  })
  return [...new Set(asked.map(({ timeoutMs }) => timeoutMs))].map((timeoutMs) =>
    callOf<typeof reportResults>('message.report-result', {
      accepted: asked.filter((each) => each.timeoutMs === timeoutMs).map(({ id }) => id),
      timeoutMs,
    }),
  )
}

export default defineDesignAudit({
  id: 'silent-results',
  weights: { businessMatch: 3 },
  severity: 'medium',
  topics: ['performance.async', 'security.api'],
  title: {
    pass: { en: 'Whoever hands work over learns the result', zh: '提交任务的一方能得知结果' },
    fail: { en: 'Nobody learns what became of accepted work', zh: '受理之后无从得知结果' },
  },
  why: {
    en: 'An answer that only accepts is half an answer. Somewhere the client has to ask how far the work is, or to be told.',
    zh: '“已受理”只是半个答复，客户端总要能查询进度，或收到通知。',
  },
  source: {
    title: 'Azure Architecture Center: asynchronous request-reply pattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/patterns/async-request-reply',
  },
  thresholds: ['usualTimeoutMs'],
  facts: { flows },
  check({ facts }) {
    const accepted = facts.flows.flatMap(acceptedIn)
    return findingOf(
      accepted.map(({ answer, isTold }) => ({
        score: isTold ? 1 : 0,
        elements: [answer.id],
        note: { en: 'no way to learn the result', zh: '没有得知结果的途径' },
      })),
      {
        label: { en: 'Let the client ask for the result', zh: '让客户端查询处理结果' },
        calls: askForResults(accepted),
      },
    )
  },
})
