import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { applications } from '../../site'
import { dualWriteScore, mindsDualWrites } from '../dual-writing'

export default defineServiceAudit({
  id: 'dual-write',
  weights: { technicalFeasibility: 6 },
  severity: 'high',
  topics: ['architecture.distributed', 'data.processing'],
  title: {
    pass: { en: 'Changes and their events stay together', zh: '数据变更与事件保持一致' },
    fail: { en: 'A change and its event can diverge', zh: '数据变更与事件可能不一致' },
  },
  why: {
    en: 'Database and broker commit apart: after a crash between the two, one of them tells of something that the other never saw.',
    zh: '数据库与消息代理各自提交，若在两次提交之间崩溃，一方记下的事在另一方从未发生。',
  },
  source: {
    title: 'Pattern: transactional outbox',
    address: 'https://microservices.io/patterns/data/transactional-outbox.html',
  },
  thresholds: ['dualWrite'],
  appliesTo: ({ profile }) => mindsDualWrites(profile),
  of: applications,
  check(site) {
    const score = dualWriteScore(site)
    if (score === null) return null
    if (score === 1) return { score, note: { en: 'outbox', zh: '已使用发件箱' } }
    return {
      score,
      note:
        score > 0
          ? { en: 'after the commit, without an outbox', zh: '提交后发送，但没有发件箱' }
          : { en: 'two writes, no outbox', zh: '两次写入，没有发件箱' },
    }
  },
  fix: {
    label: { en: 'Add an outbox', zh: '添加发件箱' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', { services: [service.id], settings: { outbox: true } }),
    ],
  },
})
