import { defineServiceAudit } from '../../define-audit'
import { brokers, carriesMessages, carriesRequests, isExternal } from '../../site'

export default defineServiceAudit({
  id: 'unhandled-messages',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['architecture.distributed', 'performance.async'],
  title: {
    pass: { en: 'Messages that are sent are handled', zh: '发出的消息都有人处理' },
    fail: { en: 'Messages are sent that nobody handles', zh: '消息发出后无人处理' },
  },
  why: {
    en: 'What nobody takes out of a queue fills its disk, and the work that it stands for is never done.',
    zh: '队列里没人取走的消息会占满磁盘，它们所代表的工作也永远不会完成。',
  },
  source: {
    title: 'Azure Architecture Center: queue-based load leveling pattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/patterns/queue-based-load-leveling',
  },
  of: [...brokers, 'cache'],
  check({ service, technology, out, in: into }) {
    if (isExternal(service, technology)) return null
    const senders = into.filter(({ link }) => link.kind === 'publish')
    if (senders.length === 0) return null
    const handled =
      into.some(({ link }) => link.kind === 'consume') ||
      out.some(({ link }) => carriesMessages(link) || carriesRequests(link) || link.kind === 'replicate')
    return {
      score: handled ? 1 : 0,
      note: { en: `senders: ${senders.length}, handlers: 0`, zh: `${senders.length} 个发送方，0 个处理方` },
      elements: [service.id, ...senders.map(({ link }) => link.id)],
    }
  },
})
