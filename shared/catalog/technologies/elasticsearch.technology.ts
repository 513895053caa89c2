import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'elasticsearch',
  name: 'Elasticsearch',
  category: 'search-engine',
  section: 'stores',
  layer: 'data',
  runtime: 'process',
  summary: {
    en: 'A distributed search engine on Lucene with relevance ranking and aggregations; best at full-text search and log analysis.',
    zh: '基于 Lucene 的分布式搜索引擎，支持相关性排序与聚合，最适合全文检索和日志分析。',
  },
  advice: {
    en: 'Choose it when search quality is a feature that users see; not as the system of record, or when the full-text search of the database is enough.',
    zh: '搜索质量是用户可感知的功能时选它；不要作为核心数据存储，数据库自带全文检索够用时也不选。',
  },
  provides: ['full-text-search', 'analytics', 'log-store'],
  needs: [],
  version: { value: '9.5.2', source: 'https://endoflife.date/elasticsearch', date: '2026-08-22' },
  firstRelease: { year: 2017, source: 'https://endoflife.date/elasticsearch', orEarlier: true },
  usedBy: [
    {
      who: 'Mozilla add-ons site',
      source: 'https://github.com/mozilla/addons-server/blob/HEAD/docker-compose.yml',
    },
    {
      who: 'Read the Docs',
      source: 'https://github.com/readthedocs/readthedocs.org/blob/HEAD/requirements/pip.in',
    },
    { who: 'PyPI (warehouse)', source: 'https://github.com/pypi/warehouse/blob/HEAD/requirements/main.in' },
  ],
  docs: 'https://www.elastic.co/docs',
  rating: { skill: 3, operations: 4, footprint: 'large' },
  pairs: ['django', 'fastapi', 'elk', 'kafka'],
  conflicts: [],
  groups: ['store'],
  defaults: { standby: false, failover: 'none', backup: 'none', encryption: false, exposure: 'private' },
  icon: 'elasticsearch',
})
