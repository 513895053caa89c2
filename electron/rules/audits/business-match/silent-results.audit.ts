import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import { findingOf } from '../../flows/judged'

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
  facts: { flows },
  check({ facts }) {
    const accepted = facts.flows.flatMap(({ messages }) =>
      messages.flatMap(({ effect, id, to }, n) => {
        if (effect !== 'accept') return []
        const isTold = messages
          .slice(n + 1)
          .some((later) => later.effect === 'report-result' && later.to.id === to.id)
        return [{ id, isTold }]
      }),
    )
    return findingOf(
      accepted.map(({ id, isTold }) => ({
        score: isTold ? 1 : 0,
        elements: [id],
        note: { en: 'no way to learn the result', zh: '没有得知结果的途径' },
      })),
    )
  },
})
