import { callOf } from '../../../../shared/commands/define-command'
import type changeLinks from '../../../../shared/commands/link/change-links.command'
import { defineLinkAudit } from '../../define-audit'
import { isBroker, isExternal, isWebApplication } from '../../site'

/** Workers are asked the same of their tasks, together with when they acknowledge them. */
export default defineLinkAudit({
  id: 'repeated-events',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['data.processing', 'architecture.distributed'],
  title: {
    pass: { en: 'An event that comes twice is handled once', zh: '重复到达的事件只处理一次' },
    fail: { en: 'An event that comes twice is handled twice', zh: '重复到达的事件会被处理两次' },
  },
  why: {
    en: 'Brokers deliver at least once: after a crash or a lost acknowledgement the same event comes again, and stock is booked out twice.',
    zh: '消息代理至少投递一次，崩溃或确认丢失后同一事件会再次到达，库存便被扣减两次。',
  },
  source: {
    title: 'Pattern: idempotent consumer',
    address: 'https://microservices.io/patterns/communication-style/idempotent-consumer.html',
  },
  asks: ['idempotent'],
  check({ link, source, sourceTechnology, targetTechnology }) {
    if (link.kind !== 'consume' || !isBroker(targetTechnology) || !isWebApplication(sourceTechnology))
      return null
    if (isExternal(source, sourceTechnology)) return null
    const { idempotent } = link.settings
    return idempotent === undefined
      ? { score: 'unknown', note: { en: 'idempotence not stated', zh: '未说明是否幂等' } }
      : { score: Number(idempotent), note: { en: 'not idempotent', zh: '未保证幂等' } }
  },
  fix: {
    label: { en: 'Remember handled events', zh: '记录已处理的事件' },
    all: true,
    calls: ({ link }) => [
      callOf<typeof changeLinks>('link.change', { links: [link.id], settings: { idempotent: true } }),
    ],
  },
})
