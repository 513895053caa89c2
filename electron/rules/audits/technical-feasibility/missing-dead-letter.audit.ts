import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { brokers, isExternal } from '../../site'

export default defineServiceAudit({
  id: 'missing-dead-letter',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['performance.async', 'data.processing'],
  title: {
    pass: { en: 'Failed messages are set aside', zh: '失败消息会被单独存放' },
    fail: { en: 'A message that fails has nowhere to go', zh: '失败消息无处可去' },
  },
  why: {
    en: 'A message that cannot be handled is either retried for ever, and blocks the rest, or vanishes unseen.',
    zh: '无法处理的消息要么被无限重试并阻塞后续消息，要么悄然丢失。',
  },
  source: { title: 'RabbitMQ: dead letter exchanges', address: 'https://www.rabbitmq.com/docs/dlx' },
  asks: ['deadLetter'],
  of: brokers,
  check({ service, technology, in: into }) {
    if (isExternal(service, technology)) return null
    if (!into.some(({ link }) => link.kind === 'consume')) return null
    const { deadLetter } = service.settings
    return deadLetter === undefined
      ? { score: 'unknown', note: { en: 'dead-letter queue not stated', zh: '未说明是否有死信队列' } }
      : { score: deadLetter ? 1 : 0, note: { en: 'no dead-letter queue', zh: '无死信队列' } }
  },
  fix: {
    label: { en: 'Add a dead-letter queue', zh: '添加死信队列' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { deadLetter: true },
      }),
    ],
  },
})
