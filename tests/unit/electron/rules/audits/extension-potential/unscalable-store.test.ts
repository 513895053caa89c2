import unscalableStore from '../../../../../../electron/rules/audits/extension-potential/unscalable-store.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { dataVolumeGb: 1000 } as const

auditTester(unscalableStore, {
  passes: {
    'a read replica': {
      design: design({ db: 'postgresql', copy: 'postgresql' }, { 'db -> copy': { kind: 'replicate' } }),
      profile,
    },
    'stores that spread their data': { design: design({ a: 'mongodb', b: 'cassandra' }), profile },
  },
  fails: {
    'one primary': { design: design({ db: 'postgresql' }), profile, evidence: [['db']], fixed: 1 },
    'a very large project': { design: design({ db: 'mysql' }), profile: { projectScale: 5 }, fixed: 1 },
    'a database in a file': { design: design({ db: 'sqlite' }), profile, fixed: null },
  },
  between: {
    'a standby': {
      design: design({ db: { technology: 'postgresql', settings: { standby: true } } }),
      profile,
      score: 0.5,
      fixed: 1,
    },
  },
  skips: {
    'less data': { design: design({ db: 'postgresql' }), profile: { dataVolumeGb: 999, projectScale: 4 } },
    'no store': { design: design({ api: 'fastapi', cache: 'redis' }), profile },
  },
})
