import { callOf } from '../../../../shared/commands/define-command'
import type handleFailures from '../../../../shared/commands/interaction/handle-failures.command'
import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import { findingOf } from '../../flows/judged'
import { isRemoteCall } from '../../flows/messages'
import { otherWaysIn } from '../../flows/other-ways'

export default defineDesignAudit({
  id: 'success-only-calls',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['architecture.distributed'],
  title: {
    pass: { en: 'Sequences show what happens on failure', zh: '时序画出了失败分支' },
    fail: { en: 'Sequences show success only', zh: '时序只画了成功路径' },
  },
  why: {
    en: 'Other processes fail. What a caller does then decides whether one failure stays one; a sequence without that branch leaves it to chance.',
    zh: '其他进程总会出错，调用方如何应对决定故障会不会扩散；时序中没有这条分支，就等于听天由命。',
  },
  source: {
    title: 'AWS Well-Architected, REL05-BP01: implement graceful degradation',
    address:
      'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_graceful_degradation.html',
  },
  facts: { flows },
  check({ facts }) {
    const calls = facts.flows.flatMap((flow) => {
      const others = otherWaysIn(flow)
      return flow.messages.filter(isRemoteCall).map(({ id }) => ({ id, isHandled: others.has(id) }))
    })
    const bare = calls.filter(({ isHandled }) => !isHandled).map(({ id }) => id)
    return findingOf(
      calls.map(({ id, isHandled }) => ({
        score: isHandled ? 1 : 0,
        elements: [id],
        note: { en: 'no branch for its failure', zh: '没有失败分支' },
      })),
      {
        label: { en: 'Add error branches', zh: '添加错误分支' },
        calls:
          bare.length > 0 ? [callOf<typeof handleFailures>('message.handle-failure', { calls: bare })] : [],
      },
    )
  },
})
