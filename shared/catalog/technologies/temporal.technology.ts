import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'temporal',
  name: 'Temporal',
  category: 'workflow-engine',
  section: 'messaging',
  layer: 'async',
  runtime: 'process',
  summary: {
    en: 'A durable workflow engine that records every step and resumes after a crash; best at long business processes across services.',
    zh: '持久化工作流引擎，记录每一步并在崩溃后恢复，最适合跨服务的长周期业务流程。',
  },
  advice: {
    en: 'Choose it when a process spans hours or days and must not lose a step; not for short fire-and-forget tasks, or when nobody can operate its cluster.',
    zh: '流程持续数小时或数日且不能丢失任何一步时选它；任务短小、即发即弃，或无人能运维其集群时不选。',
  },
  provides: ['workflow', 'task-queue'],
  needs: ['sql'],
  concurrency: 'async',
  pypi: 'temporalio',
  usedBy: [
    { who: 'PostHog', source: 'https://github.com/PostHog/posthog/blob/HEAD/docker-compose.base.yml' },
  ],
  docs: 'https://docs.temporal.io/',
  rating: { skill: 4, operations: 4, footprint: 'large' },
  pairs: ['postgresql', 'fastapi', 'kubernetes'],
  conflicts: [],
  groups: ['worker'],
  defaults: { delivery: 'at-least-once', autoRetry: true, serializer: 'json', exposure: 'private' },
  icon: 'temporal',
})
