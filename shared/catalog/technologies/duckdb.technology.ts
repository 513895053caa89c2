import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'duckdb',
  name: 'DuckDB',
  category: 'column-store',
  section: 'stores',
  layer: 'data',
  runtime: 'library',
  summary: {
    en: 'An analytical SQL engine inside the process that reads Parquet and data frames directly; best at analysis on one machine.',
    zh: '嵌入进程的分析型 SQL 引擎，可直接读取 Parquet 与数据框，最适合单机分析。',
  },
  advice: {
    en: 'Choose it when data fits one machine and a server is more than you need; not when several processes write, or as the store of a web application.',
    zh: '数据量单机可容纳、没必要部署服务器时选它；多进程写入，或作为 Web 应用的存储时不选。',
  },
  provides: ['sql', 'analytics'],
  needs: [],
  pypi: 'duckdb',
  version: { value: '1.5.5', source: 'https://endoflife.date/duckdb', date: '2026-08-22' },
  firstRelease: { year: 2024, source: 'https://endoflife.date/duckdb', orEarlier: true },
  usedBy: [],
  docs: 'https://duckdb.org/docs/',
  rating: { skill: 2, operations: 1, footprint: 'small' },
  pairs: ['pandas', 'polars', 'jupyterlab', 'dbt'],
  conflicts: [],
  groups: ['store'],
  defaults: { standby: false, failover: 'none', backup: 'none', encryption: false },
  icon: 'duckdb',
})
