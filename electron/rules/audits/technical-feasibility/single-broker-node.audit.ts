import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { needsHighAvailability } from '../../availability-demand'
import { defineServiceAudit } from '../../define-audit'
import { brokers, carriesMessages, isExternal, type ServiceSite } from '../../site'
import { thresholds } from '../thresholds'

/** Nodes that keep a copy of each message, and whether it is on a disk at all. */
function keeping({ service, technology }: ServiceSite): { copies: number; onDisk: boolean | undefined } {
  const { durable, queueType, replicationFactor } = service.settings
  if (technology?.category === 'event-log') {
    return { copies: Math.min(service.replicas, replicationFactor ?? 1), onDisk: true }
  }
  return queueType === 'quorum' || queueType === 'stream'
    ? { copies: service.replicas, onDisk: true }
    : { copies: 1, onDisk: durable }
}

export default defineServiceAudit({
  id: 'single-broker-node',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['architecture.distributed', 'performance.async'],
  title: {
    pass: { en: 'Queued messages survive the loss of a node', zh: '队列消息不因节点故障丢失' },
    fail: { en: 'Queued messages live on too few nodes', zh: '存放队列消息的节点过少' },
  },
  why: {
    en: 'Messages that only one node keeps wait for that node to come back; those that only its memory keeps are gone.',
    zh: '只存于一个节点的消息要等该节点恢复，只存于内存的消息则直接丢失。',
  },
  source: { title: 'RabbitMQ: quorum queues', address: 'https://www.rabbitmq.com/docs/quorum-queues' },
  asks: ['durable'],
  thresholds: ['besideEstimate', 'brokerNode', 'highAvailability'],
  of: brokers,
  check(site, { profile }) {
    const { service, technology, in: into } = site
    if (isExternal(service, technology)) return null
    if (!into.some(({ link }) => carriesMessages(link))) return null
    const { safeNodes, twoNodes, oneNode } = thresholds.brokerNode
    const { copies, onDisk } = keeping(site)
    const spread = copies >= safeNodes || service.settings.managed === true ? 1 : copies > 1 ? twoNodes : 0
    const note =
      onDisk === false
        ? { en: 'in memory only', zh: '仅存于内存' }
        : { en: `nodes that keep each message: ${copies}`, zh: `每条消息仅存于 ${copies} 个节点` }
    if (spread > 0) return { score: needsHighAvailability(profile) ? spread : 1, note }
    if (onDisk === undefined) {
      return {
        score: 'unknown',
        note: { en: 'durability of its queues not stated', zh: '未说明队列是否持久化' },
      }
    }
    if (!onDisk) return { score: 0, note }
    return { score: needsHighAvailability(profile) ? oneNode : 1, note }
  },
  fix: {
    label: { en: 'Keep each message on three nodes', zh: '每条消息存于三个节点' },
    all: true,
    calls: ({ service, technology }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        replicas: Math.max(service.replicas, thresholds.brokerNode.safeNodes),
        settings:
          technology?.category === 'event-log'
            ? { replicationFactor: thresholds.brokerNode.safeNodes, minInsyncReplicas: 2 }
            : { durable: true, queueType: 'quorum' },
      }),
    ],
  },
})
