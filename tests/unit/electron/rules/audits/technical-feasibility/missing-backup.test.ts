import missingBackup from '../../../../../../electron/rules/audits/technical-feasibility/missing-backup.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(missingBackup, {
  passes: {
    'a tested backup': {
      design: design({
        db: { technology: 'postgresql', settings: { backup: 'daily', restoreTested: true } },
      }),
    },
  },
  fails: {
    'nothing is said of a backup': { design: design({ db: 'postgresql' }), evidence: [['db']], fixed: 1 },
    'no backup': {
      design: design({ db: { technology: 'mongodb', settings: { backup: 'none' } } }),
      fixed: 1,
    },
  },
  between: {
    'a backup that nobody has restored': {
      design: design({ db: { technology: 'postgresql', settings: { backup: 'continuous' } } }),
      score: 0.6,
      fixed: 1,
    },
  },
  skips: {
    'a cache': { design: design({ cache: 'redis' }) },
    'a replica of another store': {
      design: design({ db: { technology: 'postgresql', settings: { replicaOf: 'main' } } }),
    },
  },
})
