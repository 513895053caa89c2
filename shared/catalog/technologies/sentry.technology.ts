import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'sentry',
  name: 'Sentry',
  category: 'error-tracking',
  section: 'observability',
  layer: 'observability',
  runtime: 'process',
  summary: {
    en: 'An error tracker that groups exceptions by cause and shows each with its stack, variables and release.',
    zh: '错误追踪服务，按原因归并异常，并附上调用栈、变量和所属版本。',
  },
  advice: {
    en: 'Choose it for every service that people depend on, hosted by the vendor unless data must stay inside; not as a replacement for metrics or for the log archive.',
    zh: '凡是有人依赖的服务都值得接入，除非数据不能出内网，否则用官方托管版；它不能代替指标和日志归档。',
  },
  provides: ['error-tracking'],
  needs: [],
  concurrency: 'both',
  pypi: 'sentry-sdk',
  version: {
    value: '2.55.0',
    requiresPython: '>=3.6',
    requiresPythonSource:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_sentry_sdk/package.py',
    source:
      'https://github.com/langgenius/dify/blob/0055b983dc32deacc31351c13a555055ffc9b844/api/pyproject.toml',
    date: '2026',
  },
  licence: {
    value: 'MIT',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_sentry_sdk/package.py',
  },
  usedBy: [
    {
      who: 'Netflix Dispatch',
      source: 'https://github.com/Netflix/dispatch/blob/HEAD/requirements-base.txt',
    },
    { who: 'Dify', source: 'https://github.com/langgenius/dify/blob/HEAD/api/pyproject.toml' },
    { who: 'Saleor', source: 'https://github.com/saleor/saleor/blob/HEAD/pyproject.toml' },
  ],
  docs: 'https://docs.sentry.io/platforms/python/',
  rating: { skill: 1, operations: 1, footprint: 'tiny' },
  pairs: ['django', 'fastapi', 'flask', 'celery'],
  conflicts: [],
  groups: [],
  defaults: { external: true, managed: true },
  icon: 'sentry',
})
