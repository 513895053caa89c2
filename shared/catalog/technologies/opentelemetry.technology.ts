import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'opentelemetry',
  name: 'OpenTelemetry',
  category: 'tracing',
  section: 'observability',
  layer: 'observability',
  runtime: 'library',
  summary: {
    en: 'Vendor-neutral libraries and wire format for traces, metrics and logs, with ready instrumentation of common Python libraries.',
    zh: '厂商中立的链路、指标与日志采集库及传输格式，对常用 Python 库有现成的自动埋点。',
  },
  advice: {
    en: 'Choose it so that the backend can change without touching the code; not when error reports alone are wanted, which Sentry gives with less work.',
    zh: '适合希望更换后端而不改代码的团队；如果只需要错误追踪，用 Sentry 更省事。',
  },
  provides: ['instrumentation'],
  needs: ['trace-store'],
  concurrency: 'both',
  pypi: 'opentelemetry-api',
  version: {
    value: '1.41.0',
    requiresPython: '>=3.9',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_opentelemetry_api/package.py',
    date: '2026-07-01',
  },
  usedBy: [{ who: 'Dify', source: 'https://github.com/langgenius/dify/blob/HEAD/api/pyproject.toml' }],
  docs: 'https://opentelemetry.io/docs/languages/python/',
  rating: { skill: 3, operations: 3, footprint: 'tiny' },
  pairs: ['jaeger', 'prometheus', 'grafana', 'loki', 'fastapi', 'django', 'flask'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'opentelemetry',
})
