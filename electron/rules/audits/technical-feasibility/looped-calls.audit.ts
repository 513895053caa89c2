import { call } from '../../../../shared/commands/define-command'
import unwrapFragments from '../../../../shared/commands/interaction/unwrap-fragments.command'
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
    const loops = facts.flows.flatMap(({ steps }) =>
      loopsIn(steps).flatMap((loop) => {
        const calls = loop.operands.flatMap(callsIn)
        return calls.length > 0 ? [{ loop, calls, remote: calls.filter(isRemoteCall) }] : []
      }),
    )
    const [worst] = loops.filter(({ remote }) => remote.length > 0)
    return findingOf(
      loops.map(({ loop, calls, remote }) => ({
        score: 1 - remote.length / calls.length,
        elements: [loop.id, ...remote.map(({ id }) => id)],
        note: {
          en: `calls to other processes each time: ${remote.length}`,
          zh: `每次循环调用其他进程 ${remote.length} 次`,
        },
      })),
      worst && {
        label: { en: 'Make one call for all', zh: '合并为一次批量调用' },
        calls: [call(unwrapFragments, { fragments: [worst.loop.id] })],
      },
    )
  },
})
