import type { StepId } from '../../../../shared/base/ids'
import { callOf } from '../../../../shared/commands/define-command'
import type unwrapFragments from '../../../../shared/commands/interaction/unwrap-fragments.command'
import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import type { FlowFragment, FlowMessage, FlowStep } from '../../flows/flow'
import { findingOf } from '../../flows/judged'
import { isRemoteCall } from '../../flows/messages'
import { hasBreak } from '../../flows/retries'

/** Loops over things: one that a `break` leaves tries the same again instead. */
const loopsIn = (steps: readonly FlowStep[]): FlowFragment[] =>
  steps.flatMap((step) => {
    if (step.type === 'message') return []
    const inside = step.operands.flatMap(loopsIn)
    return step.kind === 'loop' && !step.operands.some(hasBreak) ? [step, ...inside] : inside
  })

const callsIn = (steps: readonly FlowStep[]): FlowMessage[] =>
  steps.flatMap((step) =>
    step.type === 'message' ? (step.kind === 'sync' ? [step] : []) : step.operands.flatMap(callsIn),
  )

interface LoopWithCalls {
  readonly loop: StepId
  readonly remote: readonly StepId[]
  readonly score: number
}

/** The loop of a sequence in which the largest share of the calls goes to other processes. */
function worstLoop(steps: readonly FlowStep[]): LoopWithCalls | null {
  let worst: LoopWithCalls | null = null
  for (const loop of loopsIn(steps)) {
    const calls = loop.operands.flatMap(callsIn)
    const remote = calls.filter(isRemoteCall).map(({ id }) => id)
    const score = 1 - remote.length / calls.length
    if (remote.length > 0 && (worst === null || score < worst.score)) worst = { loop: loop.id, remote, score }
  }
  return worst
}

export default defineDesignAudit({
  id: 'looped-calls',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['performance.concurrency', 'data.database'],
  title: {
    pass: { en: 'Loops in sequences call nobody', zh: '时序的循环内没有远程调用' },
    fail: { en: 'A loop calls another process each time', zh: '循环每次都调用其他进程' },
  },
  why: {
    en: 'A call for each thing costs a round trip for each thing. One call for all of them costs one.',
    zh: '逐条调用就是逐条往返，合并为一次批量调用只需往返一次。',
  },
  source: {
    title: 'Azure Architecture Center: chatty I/O antipattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/antipatterns/chatty-io/',
  },
  facts: { flows },
  check({ facts }) {
    const looked = facts.flows
      .filter(({ messages }) => messages.some(isRemoteCall))
      .map(({ id, steps }) => ({ id, worst: worstLoop(steps) }))
    const [first] = looked.flatMap(({ worst }) => worst ?? []).sort((a, b) => a.score - b.score)
    // A sequence without a loop calls nobody in one: it is as good as can be, and stays in the score once it is mended.
    return findingOf(
      looked.map(({ id, worst }) => ({
        score: worst?.score ?? 1,
        elements: worst ? [worst.loop, ...worst.remote] : [id],
        note: {
          en: `calls to other processes each time: ${worst?.remote.length ?? 0}`,
          zh: `每次循环调用其他进程 ${worst?.remote.length ?? 0} 次`,
        },
      })),
      first && {
        label: { en: 'Make one call for all', zh: '合并为一次批量调用' },
        calls: [callOf<typeof unwrapFragments>('fragment.unwrap', { fragments: [first.loop] })],
      },
    )
  },
})
