import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import { sendLater, sendsIn } from '../../flows/early-sends'
import type { Lifeline } from '../../flows/flow'
import { findingOf } from '../../flows/judged'
import { dualWriteScore, mindsDualWrites } from '../dual-writing'

export default defineDesignAudit({
  id: 'early-events',
  weights: { technicalFeasibility: 6 },
  severity: 'high',
  topics: ['architecture.distributed', 'data.processing'],
  title: {
    pass: { en: 'Events leave after the commit', zh: '提交之后才发布事件' },
    fail: { en: 'Events leave before the commit', zh: '提交之前就发布了事件' },
  },
  why: {
    en: 'Whoever hears of a change before it is committed looks for data that are not there yet, and never will be when the transaction rolls back.',
    zh: '在提交之前就收到变更通知的一方查不到数据；事务一旦回滚，这些数据根本不会出现。',
  },
  source: {
    title: 'Pattern: transactional outbox',
    address: 'https://microservices.io/patterns/data/transactional-outbox.html',
  },
  thresholds: ['dualWrite'],
  facts: { flows },
  check({ facts, profile }) {
    // A service without any order between the two is the finding of `dual-write`: it counts there and not here once more.
    const isFoundThere = ({ site }: Lifeline): boolean =>
      mindsDualWrites(profile) && site !== undefined && dualWriteScore(site) === 0
    const sends = facts.flows
      .flatMap((flow) => sendsIn(flow, 'publish'))
      .filter(({ message }) => !isFoundThere(message.from))
    // What goes through an outbox is committed with the data, wherever it is drawn.
    const early = sends.filter(
      ({ message, isEarly }) => isEarly && message.from.site?.service.settings.outbox !== true,
    )
    const move = sendLater(early)
    return findingOf(
      sends.map((send) => ({
        score: early.includes(send) ? 0 : 1,
        elements: [send.message.id],
        note: { en: 'sent before the commit', zh: '在提交之前发送' },
      })),
      move && { label: { en: 'Publish after the commit', zh: '改为提交后发布' }, calls: [move] },
    )
  },
})
