import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import { findingOf } from '../../flows/judged'

/** Whom a name stands for, only people know: there is no fix. */
export default defineDesignAudit({
  id: 'unmodelled-participants',
  weights: { maintainability: 3 },
  severity: 'medium',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'Participants exist in the other views', zh: '参与者都出现在其他视图中' },
    fail: { en: 'Participants exist in no other view', zh: '有参与者不在任何其他视图中' },
  },
  why: {
    en: 'A sequence describes the system only as far as its participants are parts of it. Who is in no other view is a name that nobody keeps up to date.',
    zh: '只有参与者确是系统的一部分，时序才是在描述这个系统；不在其他视图中的参与者，只是一个无人维护的名字。',
  },
  source: {
    title: 'C4 model: dynamic diagram',
    address: 'https://c4model.com/diagrams/dynamic',
  },
  facts: { flows },
  check({ facts }) {
    if (facts.flows.length === 0) return null
    const judged = facts.flows
      .flatMap(({ messages }) => [...new Set(messages.flatMap(({ from, to }) => [from, to]))])
      // A person is in no other view.
      .filter(({ isClient, isOnlyHere }) => !(isClient && isOnlyHere))
      .map(({ id, isOnlyHere }) => ({
        score: isOnlyHere ? 0 : 1,
        elements: [id],
        note: { en: 'in no other view', zh: '不在其他视图中' },
      }))
    // Where nobody else takes part, nobody is missing elsewhere.
    return findingOf(judged) ?? { score: 1, evidence: [] }
  },
})
