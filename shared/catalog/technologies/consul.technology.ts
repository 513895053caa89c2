import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'consul',
  name: 'Consul',
  category: 'service-discovery',
  section: 'platform',
  layer: 'platform',
  runtime: 'process',
  summary: {
    en: 'A service registry with health checks, DNS answers and a key-value store, across machines and data centres.',
    zh: '服务注册中心，带健康检查、DNS 应答与键值存储，可跨机器、跨数据中心。',
  },
  advice: {
    en: 'Choose it where services run on virtual machines or on several platforms; not on Kubernetes alone, which already discovers its services.',
    zh: '适合服务运行在虚拟机或多种平台上的场合；只用 Kubernetes 时不需要，它自带服务发现。',
  },
  provides: ['service-discovery', 'key-value'],
  needs: [],
  concurrency: 'async',
  pypi: 'python-consul',
  version: { value: '2.0.3', source: 'https://endoflife.date/consul', date: '2026-08-22' },
  firstRelease: { year: 2019, source: 'https://endoflife.date/consul', orEarlier: true },
  usedBy: [],
  docs: 'https://developer.hashicorp.com/consul/docs',
  rating: { skill: 4, operations: 4, footprint: 'medium' },
  pairs: ['vault', 'envoy', 'haproxy', 'terraform'],
  conflicts: [],
  groups: ['store'],
  defaults: { stateless: false, encryption: false, tls: false, logging: 'plain' },
  icon: 'consul',
})
