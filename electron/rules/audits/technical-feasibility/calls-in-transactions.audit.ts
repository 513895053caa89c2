import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import type { Flow, FlowMessage } from '../../flows/flow'
import { follow } from '../../flows/follow'
import { findingOf } from '../../flows/judged'
import { endsTransaction, isForeign, isRemoteCall } from '../../flows/messages'
import { moveBefore } from '../../flows/moves'

const isForeignCall = (message: FlowMessage): boolean => isRemoteCall(message) && isForeign(message.to)

/** Calls to systems of others while their caller has a transaction open, each with what began it. */
function callsInside({ steps }: Flow): ReadonlyMap<FlowMessage, FlowMessage> {
  const inside = new Map<FlowMessage, FlowMessage>()
  follow<ReadonlyMap<string, FlowMessage>>(steps, {
    start: new Map(),
    key: (open) => [...open.values()].map(({ id }) => id).join(' '),
    step(open, message) {
      const began = open.get(message.from.id)
      if (began && isForeignCall(message)) inside.set(message, began)
      if (message.effect === 'begin') return new Map(open).set(message.from.id, message)
      if (!began || !endsTransaction(message)) return open
      const next = new Map(open)
      next.delete(message.from.id)
      return next
    },
  })
  return inside
}

export default defineDesignAudit({
  id: 'calls-in-transactions',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['data.database', 'architecture.distributed'],
  title: {
    pass: { en: 'Transactions wait for nobody outside', zh: '事务内不等待外部系统' },
    fail: { en: 'A transaction waits for another system', zh: '事务内等待外部系统' },
  },
  why: {
    en: 'While the other system takes its time, the transaction keeps its locks and its connection, and others queue up behind them.',
    zh: '外部系统迟迟不返回时，事务一直占着锁和连接，其他请求只能在后面排队。',
  },
  source: {
    title: 'Site Reliability Engineering, chapter 22: addressing cascading failures',
    address: 'https://sre.google/sre-book/addressing-cascading-failures/',
  },
  facts: { flows },
  check({ facts }) {
    const looked = facts.flows.flatMap((flow) => {
      if (!flow.messages.some(({ effect }) => effect === 'begin')) return []
      const inside = callsInside(flow)
      return flow.messages
        .filter(isForeignCall)
        .map((message) => ({ flow, message, began: inside.get(message) }))
    })
    const first = looked.find(({ began }) => began !== undefined)
    const move = first?.began ? moveBefore(first.flow, first.message, first.began) : null
    return findingOf(
      looked.map(({ message, began }) => ({
        score: began ? 0 : 1,
        elements: began ? [message.id, began.id] : [message.id],
        note: { en: 'called while a transaction is open', zh: '在事务开启期间调用' },
      })),
      move && { label: { en: 'Call it before the transaction', zh: '移到事务之前调用' }, calls: [move] },
    )
  },
})
