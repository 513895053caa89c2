import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'dbt',
  name: 'dbt Core',
  category: 'data-library',
  section: 'ml-data',
  layer: 'data',
  runtime: 'tool',
  summary: {
    en: 'A command-line tool that turns SQL select statements into tested, documented and ordered tables of a warehouse.',
    zh: '命令行工具，把 SQL 查询组织成数据仓库中有测试、有文档、有先后顺序的表。',
  },
  advice: {
    en: 'Choose it when analysts own the transformations inside the warehouse; not to move data in or out, and not for steps that need Python libraries.',
    zh: '适合由分析师维护仓库内的转换逻辑；不负责数据导入导出，也不适合依赖 Python 库的步骤。',
  },
  provides: [],
  needs: ['sql'],
  concurrency: 'sync',
  pypi: 'dbt-core',
  version: { value: '1.12.3', source: 'https://endoflife.date/dbt-core', date: '2026-08-22' },
  firstRelease: { year: 2021, source: 'https://endoflife.date/dbt-core', orEarlier: true },
  usedBy: [],
  docs: 'https://docs.getdbt.com/',
  rating: { skill: 3, operations: 2, footprint: 'small' },
  pairs: ['clickhouse', 'duckdb', 'postgresql', 'airflow', 'prefect'],
  conflicts: [],
  groups: [],
  defaults: {},
})
