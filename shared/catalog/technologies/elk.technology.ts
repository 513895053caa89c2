import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'elk',
  name: 'Elastic Stack (ELK)',
  category: 'logs',
  section: 'observability',
  layer: 'observability',
  runtime: 'process',
  summary: {
    en: 'Elasticsearch, Logstash and Kibana together: every field of every log line indexed, searchable and charted.',
    zh: 'Elasticsearch、Logstash 与 Kibana 的组合：日志的每个字段都建立索引，可检索、可绘图。',
  },
  advice: {
    en: 'Choose it when people must search the content of logs freely; not for a small team, as the JVM cluster wants memory, disk and constant care.',
    zh: '适合需要自由检索日志内容的团队；小团队不宜采用，JVM 集群耗内存、耗磁盘，还要持续维护。',
  },
  provides: ['log-store', 'full-text-search', 'dashboards'],
  needs: [],
  concurrency: 'both',
  version: { value: '9.5.2', source: 'https://endoflife.date/kibana', date: '2026-08-22' },
  firstRelease: { year: 2017, source: 'https://endoflife.date/kibana', orEarlier: true },
  usedBy: [],
  docs: 'https://www.elastic.co/docs',
  rating: { skill: 4, operations: 4, footprint: 'huge' },
  pairs: ['elasticsearch', 'kafka', 'kubernetes', 'opentelemetry'],
  conflicts: [],
  groups: ['store'],
  defaults: { stateless: false, encryption: false, tls: true },
  icon: 'elk',
})
