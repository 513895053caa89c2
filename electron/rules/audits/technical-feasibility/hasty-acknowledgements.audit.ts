import type { StepId } from '../../../../shared/base/ids'
import { callOf } from '../../../../shared/commands/define-command'
import type moveSteps from '../../../../shared/commands/interaction/move-steps.command'
import type { CommandCall } from '../../../../shared/model/command-call'
import { listsAround, placeOf } from '../../../../shared/model/interaction/step-place'
import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import type { Flow, FlowMessage } from '../../flows/flow'
import { follow } from '../../flows/follow'
import { findingOf } from '../../flows/judged'
import { changesStore } from '../../flows/messages'

const isAcknowledgement = ({ effect, kind }: FlowMessage): boolean =>
  effect === 'acknowledge' && kind !== 'reply'

/** Acknowledgements after which the same lifeline still writes, before it is handed something new. */
function hastyIn({ steps, lifelines, messages }: Flow): ReadonlySet<StepId> {
  const hasty = new Set<StepId>()
  for (const { id } of lifelines) {
    if (!messages.some((message) => message.from.id === id && isAcknowledgement(message))) continue
    follow<readonly FlowMessage[]>(steps, {
      start: [],
      key: (given) => given.map((message) => message.id).join(' '),
      step(given, message) {
        if (message.to.id === id && message.kind === 'async') return []
        if (message.from.id !== id) return given
        if (isAcknowledgement(message)) return [...given, message]
        if (!changesStore(message)) return given
        for (const each of given) hasty.add(each.id)
        return []
      },
    })
  }
  return hasty
}

/** Puts an acknowledgement after the outermost step in which its sender writes last. */
function acknowledgeLater({ interaction, messages }: Flow, given: FlowMessage): CommandCall | null {
  const write = messages.findLast((message) => message.from.id === given.from.id && changesStore(message))
  if (!write) return null
  const [, inner] = listsAround(interaction.steps, write.id)
  const place = placeOf(interaction.steps, inner?.fragment ?? write.id)
  if (!place) return null
  const answered = interaction.steps.findIndex(
    (step, n) =>
      n > place.index && step.type === 'message' && step.kind === 'reply' && step.to === write.from.id,
  )
  const isDirect = inner === undefined && write.kind === 'sync' && answered > 0
  const index = (isDirect ? answered : place.index) + 1
  return callOf<typeof moveSteps>('step.move', { steps: [given.id], to: { parent: null, index } })
}

export default defineDesignAudit({
  id: 'hasty-acknowledgements',
  weights: { technicalFeasibility: 6 },
  severity: 'high',
  topics: ['performance.async', 'data.processing'],
  title: {
    pass: { en: 'Messages are acknowledged after the write', zh: '写入完成后才确认消息' },
    fail: { en: 'Messages are acknowledged before the write', zh: '写入之前就确认了消息' },
  },
  why: {
    en: 'A message that is acknowledged is gone. When the worker dies between that and its write, nobody does the work.',
    zh: '消息一经确认便不复存在，工作进程若在写入之前崩溃，这项工作就没有人做了。',
  },
  source: {
    title: 'Celery user guide: tasks',
    address: 'https://docs.celeryq.dev/en/stable/userguide/tasks.html',
  },
  facts: { flows },
  check({ facts }) {
    const given = facts.flows.flatMap((flow) => {
      const hasty = hastyIn(flow)
      return flow.messages
        .filter(
          (message) =>
            isAcknowledgement(message) &&
            flow.messages.some((other) => other.from.id === message.from.id && changesStore(other)),
        )
        .map((message) => ({ flow, message, isHasty: hasty.has(message.id) }))
    })
    const first = given.find(({ isHasty }) => isHasty)
    const move = first ? acknowledgeLater(first.flow, first.message) : null
    return findingOf(
      given.map(({ message, isHasty }) => ({
        score: isHasty ? 0 : 1,
        elements: [message.id],
        note: { en: 'acknowledged before the write', zh: '在写入之前确认' },
      })),
      move && { label: { en: 'Acknowledge after the write', zh: '改为写入后确认' }, calls: [move] },
    )
  },
})
