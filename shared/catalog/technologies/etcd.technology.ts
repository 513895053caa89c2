import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'etcd',
  name: 'etcd',
  category: 'service-discovery',
  section: 'platform',
  layer: 'platform',
  runtime: 'process',
  summary: {
    en: 'A small consensus store for configuration, locks and leader election, strict about consistency.',
    zh: '小型共识存储，用于配置、锁和选主，严格保证一致性。',
  },
  advice: {
    en: 'Choose it for a few megabytes of coordination data on three or five nodes; not as an application database or a cache.',
    zh: '适合在三个或五个节点上保存少量协调数据；不适合当作应用数据库或缓存。',
  },
  provides: ['service-discovery', 'key-value'],
  needs: [],
  concurrency: 'async',
  pypi: 'etcd3',
  version: { value: '3.7.1', source: 'https://endoflife.date/etcd', date: '2026-08-22' },
  licence: {
    value: 'Apache-2.0',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/etcd/package.py',
  },
  firstRelease: { year: 2016, source: 'https://endoflife.date/etcd', orEarlier: true },
  usedBy: [],
  docs: 'https://etcd.io/docs/',
  rating: { skill: 4, operations: 4, footprint: 'medium' },
  pairs: ['kubernetes', 'prometheus'],
  conflicts: [],
  groups: ['store'],
  defaults: {
    stateless: false,
    persistence: true,
    encryption: false,
    tls: false,
    metrics: true,
    logging: 'structured',
  },
  icon: 'etcd',
})
