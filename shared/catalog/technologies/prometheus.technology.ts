import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'prometheus',
  name: 'Prometheus',
  category: 'metrics',
  section: 'observability',
  layer: 'observability',
  runtime: 'process',
  summary: {
    en: 'A metrics database that scrapes services at a fixed interval, keeps time series on local disk and evaluates alert rules.',
    zh: '指标数据库，按固定间隔抓取各服务，在本地磁盘保存时间序列并计算告警规则。',
  },
  advice: {
    en: 'Choose it for rates, errors and latencies of services; not for logs, billing-grade counts or years of history, and not for applications with several worker processes unless their client runs in multiprocess mode.',
    zh: '适合监控服务的流量、错误和延迟；不适合日志、计费级的精确计数和多年历史，多进程应用还须启用客户端的多进程模式。',
  },
  provides: ['metrics', 'alerting'],
  needs: [],
  concurrency: 'async',
  pypi: 'prometheus-client',
  version: { value: '3.14.0', source: 'https://endoflife.date/prometheus', date: '2026-08-22' },
  licence: {
    value: 'Apache-2.0',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/prometheus/package.py',
  },
  firstRelease: { year: 2022, source: 'https://endoflife.date/prometheus', orEarlier: true },
  usedBy: [
    { who: 'NetBox', source: 'https://github.com/netbox-community/netbox/blob/HEAD/base_requirements.txt' },
  ],
  docs: 'https://prometheus.io/docs/',
  rating: { skill: 3, operations: 3, footprint: 'medium' },
  pairs: ['grafana', 'kubernetes', 'opentelemetry', 'loki', 'fastapi', 'django'],
  conflicts: [],
  groups: ['store'],
  defaults: {
    stateless: false,
    metrics: true,
    logging: 'structured',
    retentionDays: 15,
    encryption: false,
    tls: false,
  },
  icon: 'prometheus',
})
