import { subtopic, type ThinkingModel } from '../model'
import { applications, below, giving, having, lastingStores, ofKind, unless, where } from '../sources'

const relational = ofKind('relational-database')
const keeps = where({ en: 'keeps data', zh: '保存数据' }, (service, reading) =>
  lastingStores(reading).includes(service),
)

export const data: ThinkingModel = {
  id: 'data',
  name: { en: 'Data', zh: '数据思维' },
  topics: [
    {
      id: 'data.database',
      name: { en: 'Databases', zh: '数据库设计' },
      subtopics: [
        subtopic('Relations and transactions', '关系型设计', [relational], {
          needless: [below('businessComplexity', 2)],
          audits: ['missing-store', 'consistency-risk'],
          mend: { add: 'postgresql' },
        }),
        subtopic(
          'Documents and keys',
          'NoSQL 选型',
          [ofKind('document-database', 'wide-column-store', 'search-engine', 'cache')],
          {
            needless: [below('projectScale', 3)],
            audits: ['many-store-kinds'],
            mend: { add: 'mongodb' },
          },
        ),
        subtopic('Reads apart from writes', '读写分离', [having('replicaOf')], {
          needless: [below('performance', 4)],
          audits: ['unscaled-reads', 'stale-replica-reads', 'reports-on-primary'],
          mend: {
            draw: {
              en: 'Add a store and name the one that it copies under “Replica of”',
              zh: '添加一个存储，并在“复制来源”中指明主库',
            },
          },
        }),
        subtopic(
          'Data spread over nodes',
          '数据分片',
          [having('partitionKey'), ofKind('document-database', 'wide-column-store', 'column-store')],
          {
            needless: [below('projectScale', 5)],
            audits: ['unscalable-store'],
            mend: { add: 'mongodb' },
          },
        ),
      ],
    },
    {
      id: 'data.processing',
      name: { en: 'Data processing', zh: '数据处理' },
      subtopics: [
        subtopic('Pipelines (ETL)', 'ETL 流程', [ofKind('workflow-engine'), giving('workflow')], {
          needless: [below('dataProcessing', 4)],
          audits: ['missing-data-tools', 'unscheduled-training'],
          mend: { add: 'airflow' },
        }),
        subtopic('Cleaning and checks', '数据清洗与校验', [having('validation'), ofKind('data-library')], {
          mend: { set: { validation: 'pydantic' }, on: applications },
        }),
        subtopic(
          'Transformation',
          '数据转换',
          [ofKind('data-library', 'parallel-engine'), giving('data-frames')],
          {
            needless: [below('dataProcessing', 3)],
            audits: ['missing-data-tools'],
            mend: { add: 'pandas' },
          },
        ),
        subtopic('Batches and schedules', '批处理', [having('schedule', true), giving('batch-processing')], {
          needless: [below('dataProcessing', 3)],
          audits: ['missing-data-tools', 'repeated-schedule'],
          mend: { set: { schedule: true }, on: (reading) => reading.of('task-queue', 'workflow-engine') },
        }),
      ],
    },
    {
      id: 'data.analysis',
      name: { en: 'Data analysis', zh: '数据分析' },
      subtopics: [
        subtopic('Exploration', '数据探索', [ofKind('notebook', 'column-store')], {
          needless: [below('dataProcessing', 4)],
          mend: { add: 'jupyterlab' },
        }),
        subtopic('Learning models', '机器学习', [ofKind('ml-library', 'ml-lifecycle', 'model-server')], {
          needless: [below('dataProcessing', 4)],
          audits: ['missing-model-platform', 'unversioned-models'],
          mend: { add: 'scikit-learn' },
        }),
        subtopic('Statistics', '统计分析', [ofKind('data-library', 'column-store')], {
          needless: [below('dataProcessing', 3)],
          audits: ['missing-data-tools'],
          mend: { add: 'pandas' },
        }),
        subtopic('Charts', '可视化', [ofKind('dashboards', 'notebook')], {
          needless: [below('dataProcessing', 2)],
          mend: { add: 'grafana' },
        }),
      ],
    },
    {
      id: 'data.security',
      name: { en: 'Safety of data', zh: '数据安全' },
      subtopics: [
        subtopic('Encryption at rest', '数据加密', [having('encryption', true)], {
          needless: [unless(keeps, 'Nothing keeps data', '没有保存数据的服务')],
          audits: ['unencrypted-store', 'unencrypted-copies'],
          mend: { set: { encryption: true }, on: lastingStores },
        }),
        subtopic(
          'Backup and restore',
          '备份恢复',
          [having('backup', 'continuous', 'daily'), having('restoreTested', true)],
          {
            needless: [unless(keeps, 'Nothing keeps data', '没有保存数据的服务')],
            audits: ['missing-backup', 'wide-backup-gap'],
            mend: { set: { backup: 'daily', restoreTested: true }, on: lastingStores },
          },
        ),
        subtopic(
          'Audit trail',
          '审计日志',
          [
            where(
              { en: 'kept for 90 days or more', zh: '保留 90 天以上' },
              ({ settings, layer }) => layer === 'observability' && (settings.retentionDays ?? 0) >= 90,
            ),
          ],
          {
            needless: [below('businessComplexity', 5)],
            audits: ['unaudited-access', 'short-log-retention'],
            mend: { add: 'loki' },
          },
        ),
        subtopic(
          'Access to stores',
          '权限控制',
          [
            where(
              { en: 'its own network only', zh: '仅私有网络' },
              (service, reading) =>
                lastingStores(reading).includes(service) && service.settings.exposure === 'private',
            ),
          ],
          {
            needless: [unless(keeps, 'Nothing keeps data', '没有保存数据的服务')],
            audits: ['exposed-store', 'skipped-layers'],
            mend: { set: { exposure: 'private' }, on: lastingStores },
          },
        ),
      ],
    },
  ],
}
