import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'loki',
  name: 'Grafana Loki',
  category: 'logs',
  section: 'observability',
  layer: 'observability',
  runtime: 'process',
  summary: {
    en: 'A log store that indexes only labels and keeps compressed lines in object storage, so volume stays cheap.',
    zh: '日志存储，只索引标签，日志正文压缩后放进对象存储，因此大日志量的成本较低。',
  },
  advice: {
    en: 'Choose it beside Grafana for logs found by service and time; not for free-text search over months or labels with many values.',
    zh: '适合与 Grafana 搭配、按服务和时间查日志；不适合跨数月的全文检索，也不适合取值很多的标签。',
  },
  provides: ['log-store'],
  needs: ['object-storage'],
  concurrency: 'async',
  version: { value: '3.7.6', source: 'https://endoflife.date/grafana-loki', date: '2026-08-22' },
  firstRelease: { year: 2019, source: 'https://endoflife.date/grafana-loki', orEarlier: true },
  usedBy: [],
  docs: 'https://grafana.com/docs/loki/latest/',
  rating: { skill: 3, operations: 3, footprint: 'medium' },
  pairs: ['grafana', 'prometheus', 'kubernetes', 'minio', 'opentelemetry'],
  conflicts: [],
  groups: ['store'],
  defaults: { metrics: true, logging: 'structured', encryption: false, tls: false },
  icon: 'grafana',
})
