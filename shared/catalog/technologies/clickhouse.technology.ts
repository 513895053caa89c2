import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'clickhouse',
  name: 'ClickHouse',
  category: 'column-store',
  section: 'stores',
  layer: 'data',
  runtime: 'process',
  summary: {
    en: 'A column store that scans and aggregates large tables in SQL; best at interactive analytics over events.',
    zh: '以 SQL 扫描和聚合大表的列式数据库，最适合对事件数据做交互式分析。',
  },
  advice: {
    en: 'Choose it when reports read billions of rows and data arrives in batches; not for single-row updates, transactions or many tiny inserts.',
    zh: '报表需读取数十亿行且数据批量写入时选它；需要单行更新、事务或大量零碎插入时不选。',
  },
  provides: ['sql', 'analytics'],
  needs: [],
  version: { value: '26.7.5.10', source: 'https://endoflife.date/clickhouse', date: '2026-08-22' },
  firstRelease: { year: 2025, source: 'https://endoflife.date/clickhouse', orEarlier: true },
  usedBy: [
    { who: 'PostHog', source: 'https://github.com/PostHog/posthog/blob/HEAD/docker-compose.base.yml' },
    {
      who: 'Sentry self-hosted',
      source: 'https://github.com/getsentry/self-hosted/blob/HEAD/docker-compose.yml',
    },
  ],
  docs: 'https://clickhouse.com/docs',
  rating: { skill: 4, operations: 4, footprint: 'large' },
  pairs: ['kafka', 'grafana', 'airflow', 'dbt'],
  conflicts: [],
  groups: ['store'],
  defaults: { standby: false, failover: 'none', backup: 'none', encryption: false, exposure: 'private' },
  icon: 'clickhouse',
})
