import { callOf } from '../../../../shared/commands/define-command'
import type answerCalls from '../../../../shared/commands/interaction/answer-calls.command'
import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import { unansweredIn } from '../../flows/answers'
import { findingOf } from '../../flows/judged'
import { isCall } from '../../flows/messages'

export default defineDesignAudit({
  id: 'unanswered-calls',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['architecture.distributed', 'performance.async'],
  title: {
    pass: { en: 'Every call in a sequence is answered', zh: '时序中的调用都有返回' },
    fail: { en: 'Calls are never answered', zh: '有调用没有返回' },
  },
  why: {
    en: 'A synchronous caller does nothing until the answer comes: where the sequence shows none, either the call is no call or a case was forgotten.',
    zh: '同步调用方在收到返回之前什么也做不了；时序中看不到返回，要么它本不是同步调用，要么漏画了一种情况。',
  },
  source: {
    title: 'OMG Unified Modeling Language 2.5.1, clause 17: interactions',
    address: 'https://www.omg.org/spec/UML/2.5.1/PDF',
  },
  facts: { flows },
  check({ facts }) {
    const unanswered = facts.flows.flatMap((flow) => {
      const open = unansweredIn(flow)
      return flow.messages.filter(({ id }) => open.has(id)).map(({ id }) => id)
    })
    const open = new Set(unanswered)
    const judged = facts.flows
      .flatMap(({ messages }) => messages.filter(isCall))
      .map(({ id }) => ({
        score: open.has(id) ? 0 : 1,
        elements: [id],
        note: { en: 'no answer before its caller goes on', zh: '调用方继续之前没有收到返回' },
      }))
    return findingOf(judged, {
      label: { en: 'Add the answers', zh: '补上返回消息' },
      calls:
        unanswered.length > 0 ? [callOf<typeof answerCalls>('message.answer', { calls: unanswered })] : [],
    })
  },
})
