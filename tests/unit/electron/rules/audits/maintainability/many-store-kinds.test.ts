import manyStoreKinds from '../../../../../../electron/rules/audits/maintainability/many-store-kinds.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { used } from '../../../../../support/design'

const profile = { businessComplexity: 3, dataProcessing: 3, projectScale: 3 } as const
const four = used({ a: 'postgresql', b: 'mongodb', c: 'cassandra', d: 'clickhouse' })

auditTester(manyStoreKinds, {
  passes: {
    'one kind': { design: used({ a: 'postgresql', b: 'mysql' }), profile },
    'a cache and files beside it': { design: used({ a: 'postgresql', b: 'redis', c: 'minio' }), profile },
    'demanding features call for more': {
      design: four,
      profile: { businessComplexity: 4, dataProcessing: 5, projectScale: 4 },
    },
    'what the profile leaves open is no reproach': { design: four },
  },
  fails: { 'four for one need': { design: four, profile, evidence: [['a', 'b', 'c', 'd']], fixed: null } },
  between: {
    'two for one need': { design: used({ a: 'postgresql', b: 'mongodb' }), profile, score: 2 / 3 },
    'four for two needs': { design: four, profile: { ...profile, dataProcessing: 4 }, score: 1 / 3 },
    'an in-memory store that keeps records': {
      design: used({ a: 'postgresql', b: { technology: 'redis', settings: { role: 'store' } } }),
      profile,
      score: 2 / 3,
    },
  },
  skips: { 'no store': { design: used({ api: 'fastapi' }), profile } },
})
