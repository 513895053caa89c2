import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal } from '../../site'
import { checkParts, flagScore } from '../check-parts'

export default defineServiceAudit({
  id: 'unconfirmed-messages',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['performance.async', 'data.security'],
  title: {
    pass: { en: 'Senders know that their messages are safe', zh: '发送方确知消息已安全保存' },
    fail: { en: 'Messages may vanish on the way to the queue', zh: '消息可能在进入队列前丢失' },
  },
  why: {
    en: 'Without a confirmation the sender takes a message for sent that the broker never wrote, and nobody misses it until a customer does.',
    zh: '没有发布确认，发送方会以为消息已送达，而消息代理从未写下，直到客户来问才有人发现。',
  },
  source: {
    title: 'RabbitMQ: consumer acknowledgements and publisher confirms',
    address: 'https://www.rabbitmq.com/docs/confirms',
  },
  asks: ['publisherConfirms', 'persistentMessages'],
  of: ['message-broker'],
  check({ service, technology, in: into }) {
    if (isExternal(service, technology)) return null
    if (!into.some(({ link }) => link.kind === 'publish')) return null
    const { publisherConfirms, persistentMessages } = service.settings
    return checkParts({ en: 'publisher confirms not stated', zh: '未说明发布确认' }, [
      {
        score: flagScore(publisherConfirms),
        lacking: { en: 'no publisher confirms', zh: '没有发布确认' },
      },
      {
        score: flagScore(persistentMessages),
        lacking: { en: 'messages not persistent', zh: '消息未持久化' },
      },
    ])
  },
  fix: {
    label: { en: 'Confirm and persist messages', zh: '开启发布确认与消息持久化' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { publisherConfirms: true, persistentMessages: true },
      }),
    ],
  },
})
