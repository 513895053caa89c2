import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'opensearch',
  name: 'OpenSearch',
  category: 'search-engine',
  section: 'stores',
  layer: 'data',
  runtime: 'process',
  summary: {
    en: 'A community fork of Elasticsearch with security and alerting included; best at full-text search and logs without a commercial edition.',
    zh: 'Elasticsearch 的社区分支，自带安全与告警功能，最适合不依赖商业版的全文检索和日志场景。',
  },
  advice: {
    en: 'Choose it when you want search under open governance or your provider hosts it; not when you rely on the newest Elasticsearch features or clients.',
    zh: '希望采用开放治理的搜索引擎或云厂商提供托管时选它；依赖最新 Elasticsearch 特性或客户端时不选。',
  },
  provides: ['full-text-search', 'analytics', 'log-store'],
  needs: [],
  version: { value: '3.8.0', source: 'https://endoflife.date/opensearch', date: '2026-08-22' },
  firstRelease: { year: 2021, source: 'https://endoflife.date/opensearch' },
  usedBy: [
    {
      who: 'Argilla',
      source: 'https://github.com/argilla-io/argilla/blob/HEAD/argilla-server/pyproject.toml',
    },
  ],
  docs: 'https://docs.opensearch.org/',
  rating: { skill: 3, operations: 4, footprint: 'large' },
  pairs: ['fastapi', 'django', 'kafka', 'grafana'],
  conflicts: [],
  groups: ['store'],
  defaults: { standby: false, failover: 'none', backup: 'none', encryption: false, exposure: 'private' },
  icon: 'opensearch',
})
