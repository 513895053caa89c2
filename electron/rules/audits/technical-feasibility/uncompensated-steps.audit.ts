import type { ParticipantId } from '../../../../shared/base/ids'
import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import type { Flow } from '../../flows/flow'
import { findingOf, type Judged } from '../../flows/judged'
import { changesStore, isStore } from '../../flows/messages'

/**
 * Steps of a saga: the lifelines that change data of their own, in the order in which they first do. The last one needs
 * no way back: nothing that could fail comes after it. A flow in which nothing is ever undone is no saga.
 */
function stepsOfSaga({ messages }: Flow): Judged[] {
  const compensated = new Set<ParticipantId>()
  for (const { effect, from, to } of messages) {
    if (effect !== 'compensate') continue
    compensated.add(to.id)
    if (isStore(to)) compensated.add(from.id)
  }
  if (compensated.size === 0) return []
  const changed = new Map<ParticipantId, Judged['elements'][number]>()
  for (const message of messages)
    if (changesStore(message) && isStore(message.to) && !changed.has(message.from.id))
      changed.set(message.from.id, message.id)
  return [...changed].slice(0, -1).map(([lifeline, id]) => ({
    score: compensated.has(lifeline) ? 1 : 0,
    elements: [lifeline, id],
    note: { en: 'nothing undoes this step', zh: '该步骤没有补偿' },
  }))
}

export default defineDesignAudit({
  id: 'uncompensated-steps',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['architecture.distributed', 'data.processing'],
  title: {
    pass: { en: 'Every step of a saga can be undone', zh: 'Saga 的每一步都有补偿' },
    fail: { en: 'Steps of a saga cannot be undone', zh: 'Saga 中有步骤没有补偿' },
  },
  why: {
    en: 'No transaction spans several services. When a later step fails, each earlier one has to be undone by a step of its own, or the data stay half changed.',
    zh: '没有跨服务的事务，后面的步骤失败时，前面每一步都要各自补偿，否则数据只改了一半。',
  },
  source: {
    title: 'Azure Architecture Center: saga pattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/patterns/saga',
  },
  facts: { flows },
  check: ({ facts }) => findingOf(facts.flows.flatMap(stepsOfSaga)),
})
