import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'jaeger',
  name: 'Jaeger',
  category: 'tracing',
  section: 'observability',
  layer: 'observability',
  runtime: 'process',
  summary: {
    en: 'A trace store and viewer that shows where the time of one request went across services.',
    zh: '链路数据的存储与查看工具，展示一次请求的时间花在了哪些服务上。',
  },
  advice: {
    en: 'Choose it once a request crosses three or more services; not for a single application, where a profiler and logs answer sooner, and not with its memory storage in production.',
    zh: '适合一次请求跨越三个以上服务的系统；单体应用用性能分析器和日志更快，生产环境不要使用内存存储。',
  },
  provides: ['trace-store'],
  needs: ['instrumentation'],
  concurrency: 'async',
  version: { value: '2.20.0', source: 'https://endoflife.date/jaeger', date: '2026-08-22' },
  firstRelease: { year: 2017, source: 'https://endoflife.date/jaeger' },
  usedBy: [],
  docs: 'https://www.jaegertracing.io/docs/',
  rating: { skill: 3, operations: 3, footprint: 'medium' },
  pairs: ['opentelemetry', 'elasticsearch', 'cassandra', 'grafana', 'kubernetes'],
  conflicts: [],
  groups: ['store'],
  defaults: { metrics: true, persistence: false, tls: false },
  icon: 'jaeger',
})
