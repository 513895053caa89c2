import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'envoy',
  name: 'Envoy',
  category: 'reverse-proxy',
  section: 'client-edge',
  layer: 'edge',
  runtime: 'process',
  summary: {
    en: 'A proxy configured through an API, with retries, outlier ejection, gRPC and tracing for traffic between services.',
    zh: '可通过 API 配置的代理，为服务间流量提供重试、异常节点剔除、gRPC 与链路追踪。',
  },
  advice: {
    en: 'Choose it for gRPC and for meshes whose routes a control plane manages; not as a simple front of one application, since its configuration is long.',
    zh: '适合 gRPC 流量，以及由控制面管理路由的服务网格；单个应用的简单入口不必用它，配置过于冗长。',
  },
  provides: ['reverse-proxy', 'load-balancing', 'tls', 'rate-limit'],
  needs: [],
  concurrency: 'async',
  version: { value: '1.39.0', source: 'https://endoflife.date/envoy', date: '2026-08-22' },
  firstRelease: { year: 2016, source: 'https://endoflife.date/envoy' },
  usedBy: [
    {
      who: 'Lyft',
      source: 'https://conferences.oreilly.com/velocity/vl-ca/public/schedule/detail/75057.html',
    },
    {
      who: 'Dropbox',
      source:
        'https://dropbox.tech/infrastructure/atlas--our-journey-from-a-python-monolith-to-a-managed-platform',
    },
  ],
  docs: 'https://www.envoyproxy.io/docs/',
  rating: { skill: 4, operations: 4, footprint: 'small' },
  pairs: ['istio', 'grpc', 'kubernetes', 'opentelemetry', 'prometheus'],
  conflicts: [],
  groups: ['edge'],
  defaults: { stateless: true, metrics: true, tracing: false, logging: 'plain' },
  icon: 'envoy',
})
