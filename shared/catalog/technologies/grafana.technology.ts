import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'grafana',
  name: 'Grafana',
  category: 'dashboards',
  section: 'observability',
  layer: 'observability',
  runtime: 'process',
  summary: {
    en: 'Dashboards and alerts over many data sources, best where metrics, logs and traces should be read side by side.',
    zh: '面向多种数据源的看板与告警，最适合并排查看指标、日志和链路。',
  },
  advice: {
    en: 'Choose it as the one window on running systems; not as a store, because it only queries what others keep.',
    zh: '适合作为观察线上系统的统一窗口；它不保存数据，只查询其他系统里的数据。',
  },
  provides: ['dashboards', 'alerting'],
  needs: ['metrics'],
  concurrency: 'async',
  version: { value: '13.2.0', source: 'https://endoflife.date/grafana', date: '2026-08-22' },
  licence: {
    value: 'AGPL-3.0-only',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/grafana/package.py',
  },
  firstRelease: { year: 2019, source: 'https://endoflife.date/grafana', orEarlier: true },
  usedBy: [],
  docs: 'https://grafana.com/docs/grafana/latest/',
  rating: { skill: 2, operations: 2, footprint: 'small' },
  pairs: ['prometheus', 'loki', 'jaeger', 'opentelemetry', 'postgresql'],
  conflicts: [],
  groups: [],
  defaults: { metrics: true, tls: false },
  icon: 'grafana',
})
