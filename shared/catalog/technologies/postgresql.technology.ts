import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'postgresql',
  name: 'PostgreSQL',
  category: 'relational-database',
  section: 'stores',
  layer: 'data',
  runtime: 'process',
  summary: {
    en: 'A relational database with strict transactions, JSON, full-text search and extensions; best as the default system of record.',
    zh: '关系型数据库，具备严格事务、JSON、全文检索与扩展机制，最适合作为默认的核心数据存储。',
  },
  advice: {
    en: 'Choose it unless something speaks against it; not for analytics over billions of rows, or for write rates that one primary cannot take.',
    zh: '没有明确反对理由时就选它；需要分析数十亿行数据，或写入量超出单主库能力时不选。',
  },
  provides: ['sql', 'transactions', 'full-text-search', 'documents'],
  needs: [],
  version: { value: '18.6', source: 'https://endoflife.date/postgresql', date: '2026-08-22' },
  licence: {
    value: 'PostgreSQL',
    source:
      'https://github.com/spack/spack-packages/blob/develop/repos/spack_repo/builtin/packages/postgresql/package.py',
  },
  firstRelease: { year: 1998, source: 'https://endoflife.date/postgresql', orEarlier: true },
  usedBy: [
    {
      who: 'Zulip',
      source: 'https://github.com/zulip/zulip/blob/HEAD/docs/overview/architecture-overview.md',
    },
    {
      who: 'Sentry self-hosted',
      source: 'https://github.com/getsentry/self-hosted/blob/HEAD/docker-compose.yml',
    },
    { who: 'PostHog', source: 'https://github.com/PostHog/posthog/blob/HEAD/docker-compose.base.yml' },
    { who: 'Reddit', source: 'https://github.com/reddit-archive/reddit/wiki/Architecture-Overview' },
    {
      who: 'Disqus',
      source: 'https://highscalability.com/scaling-disqus-to-75-million-comments-and-17000-rps/',
    },
  ],
  docs: 'https://www.postgresql.org/docs/',
  rating: { skill: 2, operations: 3, footprint: 'medium' },
  pairs: ['sqlalchemy', 'django', 'pgbouncer', 'asyncpg', 'psycopg', 'alembic', 'prometheus'],
  conflicts: [],
  groups: ['store'],
  defaults: {
    maxConnections: 100,
    standby: false,
    failover: 'none',
    backup: 'none',
    encryption: false,
    exposure: 'private',
  },
  icon: 'postgresql',
})
