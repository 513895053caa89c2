import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isExternal, workers } from '../../site'

export default defineServiceAudit({
  id: 'early-enqueue',
  weights: { technicalFeasibility: 6 },
  severity: 'high',
  topics: ['performance.async', 'data.database'],
  title: {
    pass: { en: 'Tasks are sent after the commit', zh: '提交后才发送任务' },
    fail: { en: 'Tasks are sent before their data exists', zh: '数据提交前就发送任务' },
  },
  why: {
    en: 'A worker that is faster than the commit does not find the row, and works for nothing when the transaction rolls back.',
    zh: '工作进程若快过提交就读不到数据，事务一旦回滚，更是白忙一场。',
  },
  source: {
    title: 'Django: performing actions after commit',
    address:
      'https://docs.djangoproject.com/en/stable/topics/db/transactions/#performing-actions-after-commit',
  },
  asks: ['enqueue'],
  of: workers,
  check({ service, technology }) {
    if (isExternal(service, technology)) return null
    const { enqueue } = service.settings
    const note =
      enqueue === undefined
        ? { en: 'not stated when tasks are sent', zh: '未说明任务何时发送' }
        : { en: 'sent inside the transaction', zh: '在事务内发送' }
    return { score: enqueue === undefined ? 'unknown' : enqueue === 'after-commit' ? 1 : 0, note }
  },
  fix: {
    label: { en: 'Send after the commit', zh: '提交后再发送' },
    all: true,
    calls: ({ service }) => [
      callOf<typeof changeServices>('service.change', {
        services: [service.id],
        settings: { enqueue: 'after-commit' },
      }),
    ],
  },
})
