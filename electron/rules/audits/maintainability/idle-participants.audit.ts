import { callOf } from '../../../../shared/commands/define-command'
import type deleteElements from '../../../../shared/commands/elements/delete-elements.command'
import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import { findingOf } from '../../flows/judged'

export default defineDesignAudit({
  id: 'idle-participants',
  weights: { maintainability: 1 },
  severity: 'low',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'Every participant takes part', zh: '所有参与者都参与交互' },
    fail: { en: 'Some participants take no part', zh: '有参与者没有任何消息' },
  },
  why: {
    en: 'A lifeline without a message says nothing, and readers look for what it is there for.',
    zh: '没有消息的生命线什么也没说明，反而让读者费神猜测它的用途。',
  },
  source: {
    title: 'OMG Unified Modeling Language 2.5.1, clause 17: interactions',
    address: 'https://www.omg.org/spec/UML/2.5.1/PDF',
  },
  facts: { flows },
  check({ facts }) {
    const looked = facts.flows.flatMap(({ lifelines, messages }) => {
      const busy = new Set(messages.flatMap(({ from, to }) => [from.id, to.id]))
      return lifelines.map(({ id }) => ({ id, isIdle: !busy.has(id) }))
    })
    const idle = looked.filter(({ isIdle }) => isIdle).map(({ id }) => id)
    return findingOf(
      looked.map(({ id, isIdle }) => ({
        score: isIdle ? 0 : 1,
        elements: [id],
        note: { en: 'no message', zh: '没有消息' },
      })),
      {
        label: { en: 'Remove them', zh: '移除' },
        calls: [
          callOf<typeof deleteElements>('elements.delete', { services: [], links: [], elements: idle }),
        ],
      },
    )
  },
})
