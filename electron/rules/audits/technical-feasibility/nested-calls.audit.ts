import type { StepId } from '../../../../shared/base/ids'
import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import type { Flow, FlowMessage } from '../../flows/flow'
import { follow } from '../../flows/follow'
import { findingOf } from '../../flows/judged'
import { isCall } from '../../flows/messages'
import { ramp, thresholds } from '../thresholds'

/** Calls that wait inside each other, outermost first. */
type Stack = readonly FlowMessage[]

/** The deepest stack of a flow. The way from a client to the system does not count. */
function deepestIn({ steps }: Flow): readonly StepId[] {
  let deepest: Stack = []
  follow<Stack>(steps, {
    start: [],
    key: (stack) => stack.map(({ id }) => id).join(' '),
    step(stack, message) {
      if (message.kind === 'reply') {
        const answered = stack.findLastIndex(
          ({ from, to }) => from.id === message.to.id && to.id === message.from.id,
        )
        return answered < 0 ? stack : stack.slice(0, answered)
      }
      // Whoever goes on has no call open: what it called was never answered.
      const own = stack.findIndex(({ from }) => from.id === message.from.id)
      const around = own < 0 ? stack : stack.slice(0, own)
      if (!isCall(message)) return around
      const next = [...around, message]
      const inside = next.filter(({ from }) => !from.isClient)
      if (inside.length > deepest.length) deepest = inside
      return next
    },
  })
  return deepest.map(({ id }) => id)
}

/** Which of the calls need not be waited for, or can go at once to whom they lead, only people know: there is no fix. */
export default defineDesignAudit({
  id: 'nested-calls',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['architecture.distributed', 'performance.async'],
  title: {
    pass: { en: 'Calls in sequences are nested little', zh: '时序中的调用嵌套不深' },
    fail: { en: 'Calls wait inside each other', zh: '调用层层嵌套等待' },
  },
  why: {
    en: 'Every call in a nest waits for all that are inside it: their latencies add up, and one that hangs holds all the others.',
    zh: '嵌套中的每个调用都要等内层全部返回，延迟逐层叠加，一处卡住则处处卡住。',
  },
  source: {
    title: 'Site Reliability Engineering, chapter 22: addressing cascading failures',
    address: 'https://sre.google/sre-book/addressing-cascading-failures/',
  },
  thresholds: ['syncChain'],
  facts: { flows },
  check({ facts }) {
    const { good, bad } = thresholds.syncChain
    const judged = facts.flows
      .map(deepestIn)
      .filter((calls) => calls.length > 0)
      .map((calls) => ({
        score: ramp(calls.length, good, bad),
        elements: calls,
        note: { en: `${calls.length} calls inside each other`, zh: `${calls.length} 层嵌套调用` },
      }))
    return findingOf(judged)
  },
})
