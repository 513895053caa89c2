import type { Effect } from '../../../../shared/model/interaction/step'
import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import { changeIn } from '../../flows/change-in'
import type { FlowMessage } from '../../flows/flow'
import { findingOf } from '../../flows/judged'
import { retriedIn } from '../../flows/retries'

const changing: readonly (Effect | null)[] = ['write', 'publish', 'enqueue']

/** Retries of the link itself are the finding of `unsafe-retries`: they count there and not here once more. */
const isFoundAtLink = ({ link }: FlowMessage): boolean =>
  link !== undefined &&
  (link.settings.retries ?? 0) > 0 &&
  (link.kind === 'call' || link.kind === 'write' || link.kind === 'publish')

const isSafe = ({ message, link, to }: FlowMessage): boolean =>
  message.idempotent ?? link?.settings.idempotent ?? to.site?.service.settings.idempotencyKeys ?? false

export default defineDesignAudit({
  id: 'repeated-changes',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['architecture.distributed', 'data.processing'],
  title: {
    pass: { en: 'What a loop tries again applies once', zh: '循环重试的变更只生效一次' },
    fail: { en: 'A loop may apply a change twice', zh: '循环重试可能让变更生效多次' },
  },
  why: {
    en: 'The try that seemed to fail may have done its work, and only its answer was lost. The next one then does it again.',
    zh: '看似失败的那次尝试可能已经生效，只是响应丢失，再试一次就会重复执行。',
  },
  source: {
    title: 'AWS Well-Architected, REL04-BP04: make mutating operations idempotent',
    address:
      'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_prevent_interaction_failure_idempotent.html',
  },
  facts: { flows },
  check({ facts }) {
    const judged = facts.flows
      .flatMap(({ steps }) => retriedIn(steps))
      .filter((message) => changing.includes(message.effect) && !isFoundAtLink(message))
    const unsafe = new Set(judged.filter((message) => !isSafe(message)))
    return findingOf(
      judged.map((message) => ({
        score: unsafe.has(message) ? 0 : 1,
        elements: [message.id],
        note: {
          en: 'changes something inside a retry loop, not idempotent',
          zh: '在重试循环中改变状态，未保证幂等',
        },
      })),
      {
        label: { en: 'Pass an idempotency key', zh: '携带幂等键' },
        calls: changeIn(facts.flows, (message) => unsafe.has(message), { idempotent: true }),
      },
    )
  },
})
