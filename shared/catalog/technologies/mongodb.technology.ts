import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'mongodb',
  name: 'MongoDB',
  category: 'document-database',
  section: 'stores',
  layer: 'data',
  runtime: 'process',
  summary: {
    en: 'A document database with flexible schemas, aggregation and built-in sharding; best at nested documents that are read and written whole.',
    zh: '文档数据库，模式灵活，支持聚合与内置分片，最适合整体读写的嵌套文档。',
  },
  advice: {
    en: 'Choose it when one document is the natural unit of work; not when data is a web of relations, and not on a single server when you need multi-document transactions.',
    zh: '单个文档就是自然的操作单元时选它；数据关系错综复杂时不选，需要多文档事务时也不能只用单台服务器。',
  },
  provides: ['documents', 'transactions'],
  needs: [],
  version: { value: '8.3.8', source: 'https://endoflife.date/mongodb', date: '2026-08-22' },
  firstRelease: { year: 2009, source: 'https://endoflife.date/mongodb' },
  usedBy: [
    {
      who: 'Lyft (early)',
      source:
        'https://www2.slideshare.net/datawire/lyfts-envoy-from-monolith-to-service-mesh-matt-klein-lyft',
    },
  ],
  docs: 'https://www.mongodb.com/docs/',
  rating: { skill: 3, operations: 3, footprint: 'large' },
  pairs: ['pymongo', 'fastapi', 'flask'],
  conflicts: [
    {
      with: 'django',
      why: {
        en: 'The Django ORM has no document backend in core; a third-party backend is needed.',
        zh: 'Django ORM 核心不含文档数据库后端，需要第三方后端。',
      },
      source: 'https://docs.djangoproject.com/en/stable/ref/databases/',
    },
  ],
  groups: ['store'],
  defaults: { standby: false, failover: 'none', backup: 'none', encryption: false, exposure: 'private' },
  icon: 'mongodb',
})
