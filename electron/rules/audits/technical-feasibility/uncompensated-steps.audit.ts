import type { ParticipantId, StepId } from '../../../../shared/base/ids'
import { callOf } from '../../../../shared/commands/define-command'
import type compensateSteps from '../../../../shared/commands/interaction/compensate-steps.command'
import { listsAround, type StepList, sameList } from '../../../../shared/model/interaction/step-place'
import { walkSteps } from '../../../../shared/model/interaction/walk-steps'
import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import type { Flow, FlowMessage } from '../../flows/flow'
import { findingOf } from '../../flows/judged'
import { changesStore, isForeign, isStore, timeoutLike } from '../../flows/messages'
import { thresholds } from '../thresholds'

interface SagaStep {
  readonly flow: Flow
  /** Its first change. */
  readonly change: FlowMessage
  readonly isCompensated: boolean
}

interface Compensation {
  readonly before: StepId
  readonly from: ParticipantId
  readonly to: ParticipantId
  readonly timeoutMs: number | undefined
}

/**
 * Steps of a saga: the lifelines that change data of their own, in the order in which they first do. The last one needs
 * no way back: nothing that could fail comes after it. A flow in which nothing is ever undone is no saga.
 */
function stepsOfSaga(flow: Flow): SagaStep[] {
  const { messages } = flow
  const compensated = new Set<ParticipantId>()
  for (const { effect, from, to } of messages) {
    if (effect !== 'compensate') continue
    compensated.add(to.id)
    if (isStore(to)) compensated.add(from.id)
  }
  if (compensated.size === 0) return []
  const changed = new Map<ParticipantId, FlowMessage>()
  for (const message of messages)
    if (changesStore(message) && isStore(message.to) && !changed.has(message.from.id))
      changed.set(message.from.id, message)
  return [...changed.values()]
    .slice(0, -1)
    .map((change) => ({ flow, change, isCompensated: compensated.has(change.from.id) }))
}

/**
 * Undoes a step wherever others are undone after it, once in each list of steps: by the one who undoes those, if that one
 * asked for the step as well. Who else would know of the failure, the flow does not say. What a loop repeats is left.
 */
function waysBack({ flow, change, isCompensated }: SagaStep): Compensation[] {
  if (isCompensated || isForeign(change.from)) return []
  const { messages, interaction } = flow
  const own = listsAround(interaction.steps, change.id).at(-1) ?? null
  const loops = new Set(
    [...walkSteps(interaction.steps)].flatMap((step) =>
      step.type === 'fragment' && step.kind === 'loop' ? [step.id] : [],
    ),
  )
  const seen: StepList[] = []
  return messages.slice(messages.indexOf(change) + 1).flatMap((undo) => {
    if (undo.effect !== 'compensate' || (undo.kind !== 'sync' && undo.kind !== 'async')) return []
    const around = listsAround(interaction.steps, undo.id)
    const list = around.at(-1) ?? null
    const follows = around.some((each) => sameList(each, own))
    const isRepeated = around.some((each) => each !== null && loops.has(each.fragment))
    if (!follows || isRepeated || seen.some((each) => sameList(each, list))) return []
    const request = messages.find(
      ({ kind, from, to, link }) =>
        kind === undo.kind && from.id === undo.from.id && to.id === change.from.id && link !== undefined,
    )
    if (!request || request.from.id === request.to.id) return []
    seen.push(list)
    const timeoutMs = timeoutLike(request, thresholds.usualTimeoutMs)
    return [{ before: undo.id, from: request.from.id, to: request.to.id, timeoutMs }]
  })
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
  thresholds: ['usualTimeoutMs'],
  facts: { flows },
  check({ facts }) {
    const steps = facts.flows.flatMap(stepsOfSaga)
    const back = steps.flatMap(waysBack)
    return findingOf(
      steps.map(({ change, isCompensated }) => ({
        score: isCompensated ? 1 : 0,
        elements: [change.from.id, change.id],
        note: { en: 'nothing undoes this step', zh: '该步骤没有补偿' },
      })),
      {
        label: { en: 'Undo them where others are undone', zh: '在已有补偿处一并补偿' },
        calls: back.length > 0 ? [callOf<typeof compensateSteps>('message.compensate', { steps: back })] : [],
      },
    )
  },
})
