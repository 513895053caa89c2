import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'istio',
  name: 'Istio',
  category: 'service-mesh',
  section: 'platform',
  layer: 'platform',
  runtime: 'platform',
  summary: {
    en: 'A service mesh that adds mutual TLS, traffic shifting and telemetry between services without changing their code.',
    zh: '服务网格，不改代码即可在服务之间加上双向 TLS、流量切分和遥测。',
  },
  advice: {
    en: 'Choose it when dozens of services need one security and traffic policy; not for a handful, where its upkeep outweighs what it gives.',
    zh: '适合数十个服务需要统一安全与流量策略的场合；服务不多时，维护成本高于收益。',
  },
  provides: ['load-balancing', 'tls'],
  needs: ['orchestration'],
  version: { value: '1.30.3', source: 'https://endoflife.date/istio', date: '2026-08-22' },
  firstRelease: { year: 2020, source: 'https://endoflife.date/istio', orEarlier: true },
  usedBy: [],
  docs: 'https://istio.io/latest/docs/',
  rating: { skill: 5, operations: 5, footprint: 'large' },
  pairs: ['kubernetes', 'envoy', 'prometheus', 'jaeger', 'grafana'],
  conflicts: [],
  groups: [],
  defaults: {},
  icon: 'istio',
})
