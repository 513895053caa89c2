import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'mariadb',
  name: 'MariaDB',
  category: 'relational-database',
  section: 'stores',
  layer: 'data',
  runtime: 'process',
  summary: {
    en: 'A community-led fork of MySQL with its own storage engines and Galera clusters; best where MySQL habits meet an open development model.',
    zh: '由社区主导的 MySQL 分支，拥有自己的存储引擎与 Galera 集群，最适合沿用 MySQL 习惯又看重开放开发模式的团队。',
  },
  advice: {
    en: 'Choose it when you want MySQL without its vendor; not when tools or a managed service demand MySQL itself, since the two have drifted apart.',
    zh: '想用 MySQL 又不想绑定其厂商时选它；工具或托管服务要求 MySQL 本身时不选，两者已逐渐分化。',
  },
  provides: ['sql', 'transactions', 'full-text-search'],
  needs: [],
  version: { value: '12.3.2', source: 'https://endoflife.date/mariadb', date: '2026-08-22' },
  firstRelease: { year: 2010, source: 'https://endoflife.date/mariadb', orEarlier: true },
  usedBy: [],
  docs: 'https://mariadb.com/docs/',
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
  icon: 'mariadb',
})
