import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'grpc',
  name: 'gRPC (grpcio)',
  category: 'rpc',
  section: 'api',
  layer: 'api',
  runtime: 'process',
  summary: {
    en: 'Remote procedure calls over HTTP/2 with contracts and generated code from Protocol Buffers; best at fast, strictly typed calls between services.',
    zh: '基于 HTTP/2 的远程过程调用，由 Protocol Buffers 定义契约并生成代码，最适合服务之间快速、强类型的调用。',
  },
  advice: {
    en: 'Choose it when services of several languages call each other often or stream data; not for browsers without a proxy, or for an API that outsiders explore by hand.',
    zh: '多语言服务之间频繁互调或需要流式传输时选它；浏览器端没有代理，或 API 要供外部人员手工探索时不选。',
  },
  provides: ['rpc'],
  needs: [],
  concurrency: 'both',
  interface: 'own',
  pypi: 'grpcio',
  version: {
    value: '1.81.1',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_grpcio/package.py',
    date: '2026-07-01',
  },
  licence: {
    value: 'Apache-2.0',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/py_grpcio/package.py',
  },
  usedBy: [
    {
      who: 'Dropbox',
      source:
        'https://dropbox.tech/infrastructure/atlas--our-journey-from-a-python-monolith-to-a-managed-platform',
    },
  ],
  docs: 'https://grpc.io/docs/languages/python/',
  rating: { skill: 4, operations: 3, footprint: 'small' },
  pairs: ['envoy', 'istio', 'opentelemetry', 'kubernetes'],
  conflicts: [],
  groups: ['web'],
  defaults: {
    workers: 1,
    handlers: 'sync',
    rateLimit: false,
    dependencies: 'ranges',
    healthCheck: false,
    logging: 'plain',
    metrics: false,
    tracing: false,
    errorTracking: false,
    secretsFrom: 'environment',
  },
})
