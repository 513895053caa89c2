import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'pgbouncer',
  name: 'PgBouncer',
  category: 'connection-pooler',
  section: 'stores',
  layer: 'data',
  runtime: 'process',
  summary: {
    en: 'A connection pooler for PostgreSQL that maps many clients to a few server connections; best in front of many application processes.',
    zh: 'PostgreSQL 连接池，把大量客户端映射到少量服务器连接，最适合放在众多应用进程之前。',
  },
  advice: {
    en: 'Choose it when processes times pool size nears the connection limit; not in transaction mode for code that uses advisory locks or LISTEN, which need a session.',
    zh: '进程数乘以池大小接近数据库连接上限时选它；代码用到咨询锁或 LISTEN 等会话级特性时不要使用事务模式。',
  },
  provides: ['connection-pooling'],
  needs: ['sql'],
  usedBy: [
    {
      who: 'Disqus',
      source: 'https://highscalability.com/scaling-disqus-to-75-million-comments-and-17000-rps/',
    },
  ],
  docs: 'https://www.pgbouncer.org/',
  rating: { skill: 3, operations: 2, footprint: 'tiny' },
  pairs: ['postgresql', 'django', 'sqlalchemy', 'psycopg'],
  conflicts: [],
  groups: ['store', 'pooler'],
  defaults: {
    maxConnections: 100,
    standby: false,
    failover: 'none',
    poolMode: 'session',
    exposure: 'private',
  },
})
