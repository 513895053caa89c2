import { defineTechnology } from '../technology'

export default defineTechnology({
  id: 'spark',
  name: 'Apache Spark',
  category: 'parallel-engine',
  section: 'ml-data',
  layer: 'data',
  runtime: 'process',
  summary: {
    en: 'A JVM engine for SQL and data frames over data that needs many machines, driven from Python through PySpark.',
    zh: '基于 JVM 的分布式计算引擎，对需要多台机器的数据执行 SQL 与数据框运算，Python 通过 PySpark 调用。',
  },
  advice: {
    en: 'Choose it for terabytes and shared batch platforms; not for data that one large machine can hold, where start-up and operation cost more than the work.',
    zh: '适合 TB 级数据和共享的批处理平台；数据能放进一台大机器时并不划算，启动和运维的开销比计算本身还大。',
  },
  provides: ['batch-processing', 'data-frames'],
  needs: [],
  concurrency: 'sync',
  pypi: 'pyspark',
  version: { value: '4.2.0', source: 'https://endoflife.date/apache-spark', date: '2026-08-22' },
  firstRelease: { year: 2014, source: 'https://endoflife.date/apache-spark' },
  usedBy: [
    {
      who: 'Airbnb (Bighead)',
      source: 'https://talk.telematika.org/2018/all/bighead__airbnbs_end-to-end_machine_learning_platform/',
    },
  ],
  docs: 'https://spark.apache.org/docs/latest/',
  rating: { skill: 4, operations: 5, footprint: 'huge' },
  pairs: ['airflow', 'kafka', 'minio', 'cassandra', 'kubernetes'],
  conflicts: [],
  groups: [],
  defaults: { stateless: false, logging: 'plain', tls: false },
  icon: 'spark',
})
