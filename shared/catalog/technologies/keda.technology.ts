import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'keda',
  name: 'KEDA',
  category: 'autoscaler',
  section: 'platform',
  layer: 'platform',
  runtime: 'process',
  summary: {
    en: 'Scales Kubernetes workloads by queue length, lag or any metric, down to zero when nothing waits.',
    zh: '按队列长度、消费滞后或任意指标伸缩 Kubernetes 工作负载，无任务时可缩到零。',
  },
  advice: {
    en: 'Choose it for workers whose load shows in a queue; not for web services, which the built-in autoscaler already follows by CPU.',
    zh: '适合负载体现在队列里的工作进程；Web 服务用自带的按 CPU 伸缩即可。',
  },
  provides: ['autoscaling'],
  needs: ['orchestration'],
  concurrency: 'async',
  version: { value: '2.20.2', source: 'https://endoflife.date/keda', date: '2026-08-22' },
  firstRelease: { year: 2020, source: 'https://endoflife.date/keda', orEarlier: true },
  usedBy: [],
  docs: 'https://keda.sh/docs/',
  rating: { skill: 3, operations: 3, footprint: 'small' },
  pairs: ['kubernetes', 'rabbitmq', 'kafka', 'celery', 'prometheus'],
  conflicts: [],
  groups: [],
  defaults: { stateless: true, metrics: true },
})
