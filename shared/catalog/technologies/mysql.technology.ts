import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'mysql',
  name: 'MySQL',
  category: 'relational-database',
  section: 'stores',
  layer: 'data',
  runtime: 'process',
  summary: {
    en: 'A relational database with built-in replication and operators everywhere; best at simple queries with many reads and replicas.',
    zh: '内置复制、运维人才充足的关系型数据库，最适合读多、查询简单且有多个副本的场景。',
  },
  advice: {
    en: 'Choose it when the team already operates it or the provider offers it best; not when you lean on rich types, extensions or transactional schema changes.',
    zh: '团队已有运维经验或云厂商支持最好时选它；依赖丰富类型、扩展或事务性表结构变更时不选。',
  },
  provides: ['sql', 'transactions', 'full-text-search'],
  needs: [],
  version: { value: '9.7.2', source: 'https://endoflife.date/mysql', date: '2026-08-22' },
  firstRelease: { year: 2010, source: 'https://endoflife.date/mysql', orEarlier: true },
  usedBy: [
    {
      who: 'Mozilla add-ons site',
      source: 'https://github.com/mozilla/addons-server/blob/HEAD/docker-compose.yml',
    },
    { who: 'Zapier', source: 'https://stackshare.io/zapier/scaling-zapier-to-automate-billions-of-tasks' },
    {
      who: 'Pinterest (2012)',
      source:
        'http://highscalability.com/blog/2012/2/16/a-short-on-the-pinterest-stack-for-handling-3-million-users.html',
    },
  ],
  docs: 'https://dev.mysql.com/doc/',
  rating: { skill: 2, operations: 3, footprint: 'medium' },
  pairs: ['django', 'sqlalchemy', 'redis'],
  conflicts: [],
  groups: ['store'],
  defaults: {
    maxConnections: 151,
    standby: false,
    failover: 'none',
    backup: 'none',
    encryption: false,
    exposure: 'private',
  },
  icon: 'mysql',
})
