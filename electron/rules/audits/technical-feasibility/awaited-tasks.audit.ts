import { callOf } from '../../../../shared/commands/define-command'
import type changeLinks from '../../../../shared/commands/link/change-links.command'
import { defineLinkAudit } from '../../define-audit'
import { isApplication, isExternal, isWorker } from '../../site'

export default defineLinkAudit({
  id: 'awaited-tasks',
  weights: { technicalFeasibility: 4 },
  severity: 'high',
  topics: ['performance.async', 'architecture.distributed'],
  title: {
    pass: { en: 'Nobody waits for a background task', zh: '没有人同步等待后台任务' },
    fail: { en: 'Callers wait for a background task', zh: '调用方同步等待后台任务' },
  },
  why: {
    en: 'Who waits for a task has gained nothing from handing it over, and workers that wait for workers can block each other for good.',
    zh: '交出任务却又原地等待，等于没交；工作进程互相等待，还可能永远卡死。',
  },
  source: {
    title: 'Celery: tasks, avoid launching synchronous subtasks',
    address: 'https://docs.celeryq.dev/en/stable/userguide/tasks.html',
  },
  check({ link, source, sourceTechnology, target, targetTechnology }) {
    if (!isWorker(targetTechnology) || !isApplication(sourceTechnology)) return null
    if (link.kind !== 'call' && link.kind !== 'publish') return null
    if (isExternal(source, sourceTechnology) || isExternal(target, targetTechnology)) return null
    return { score: link.sync ? 0 : 1, note: { en: 'waits for the result', zh: '等待任务结果' } }
  },
  fix: {
    label: { en: 'Hand over and go on', zh: '提交后不再等待' },
    all: true,
    calls: ({ link }) => [
      callOf<typeof changeLinks>('link.change', { links: [link.id], kind: 'publish', sync: false }),
    ],
  },
})
