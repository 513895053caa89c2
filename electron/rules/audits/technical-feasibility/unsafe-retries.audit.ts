import { callOf } from '../../../../shared/commands/define-command'
import type changeLinks from '../../../../shared/commands/link/change-links.command'
import { defineLinkAudit } from '../../define-audit'
import { isWorker } from '../../site'

export default defineLinkAudit({
  id: 'unsafe-retries',
  weights: { technicalFeasibility: 6 },
  severity: 'high',
  topics: ['architecture.distributed', 'data.processing'],
  title: {
    pass: { en: 'Retried changes apply once', zh: '重试的变更只生效一次' },
    fail: { en: 'A retried change may apply twice', zh: '重试的变更可能生效两次' },
  },
  why: {
    en: 'When the answer is lost and not the request, the retry repeats what was already done: a second order, a second payment.',
    zh: '若丢失的是响应而不是请求，重试就会重复已完成的操作，例如再次下单或再次扣款。',
  },
  source: {
    title: 'AWS Well-Architected, REL04-BP04: make mutating operations idempotent',
    address:
      'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_prevent_interaction_failure_idempotent.html',
  },
  asks: ['idempotent'],
  check({ link, target, targetTechnology }) {
    const { retries, idempotent } = link.settings
    if (retries === undefined || retries === 0) return null
    if (link.kind !== 'call' && link.kind !== 'write' && link.kind !== 'publish') return null
    const note = { en: `retries: ${retries}, not idempotent`, zh: `重试 ${retries} 次，未保证幂等` }
    const { idempotencyKeys, idempotentTasks } = target.settings
    const worker = isWorker(targetTechnology)
    if (idempotent === true || idempotencyKeys === true || (worker && idempotentTasks === true))
      return { score: 1, note }
    // A call may only read: without a word on it, nobody can tell. A task is work that is done.
    return link.kind === 'call' && idempotent === undefined && !worker
      ? { score: 'unknown', note: { en: 'idempotence not stated', zh: '未说明是否幂等' } }
      : { score: 0, note }
  },
  fix: {
    label: { en: 'Add idempotency keys', zh: '添加幂等键' },
    all: true,
    calls: ({ link }) => [
      callOf<typeof changeLinks>('link.change', { links: [link.id], settings: { idempotent: true } }),
    ],
  },
})
