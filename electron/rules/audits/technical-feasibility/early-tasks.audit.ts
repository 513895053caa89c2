import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import { sendLater, sendsIn } from '../../flows/early-sends'
import type { Lifeline } from '../../flows/flow'
import { findingOf } from '../../flows/judged'
import { isWorker } from '../../site'

/**
 * A worker whose tasks are sent inside the transaction is the finding of `early-enqueue`: it counts there and not here
 * once more.
 */
const isFoundThere = ({ site }: Lifeline): boolean =>
  site !== undefined &&
  [site, ...site.in.filter(({ link }) => link.kind === 'consume')].some(
    ({ service, technology }) => isWorker(technology) && service.settings.enqueue === 'in-transaction',
  )

export default defineDesignAudit({
  id: 'early-tasks',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['performance.async', 'data.database'],
  title: {
    pass: { en: 'Sequences hand tasks over after the commit', zh: '时序在提交之后才移交任务' },
    fail: { en: 'Sequences hand tasks over before the commit', zh: '时序在提交之前就移交任务' },
  },
  why: {
    en: 'The worker may begin before the row can be seen, and works for nothing when the transaction rolls back.',
    zh: '工作进程可能在数据可见之前就开始执行，事务一旦回滚，更是白忙一场。',
  },
  source: {
    title: 'Django: performing actions after commit',
    address:
      'https://docs.djangoproject.com/en/stable/topics/db/transactions/#performing-actions-after-commit',
  },
  facts: { flows },
  check({ facts }) {
    const sends = facts.flows
      .flatMap((flow) => sendsIn(flow, 'enqueue'))
      .filter(({ message }) => !isFoundThere(message.to))
    const move = sendLater(sends)
    return findingOf(
      sends.map(({ message, isEarly }) => ({
        score: isEarly ? 0 : 1,
        elements: [message.id],
        note: { en: 'handed over before the commit', zh: '在提交之前移交' },
      })),
      move && { label: { en: 'Send it after the commit', zh: '改为提交后发送' }, calls: [move] },
    )
  },
})
