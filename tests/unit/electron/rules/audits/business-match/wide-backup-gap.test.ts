import wideBackupGap from '../../../../../../electron/rules/audits/business-match/wide-backup-gap.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { businessComplexity: 5 } as const
const store = (settings: ServiceSettings, technology = 'postgresql') => ({
  design: design({ api: 'fastapi', db: { technology, settings } }, { 'api -> db': {} }),
  profile,
})

auditTester(wideBackupGap, {
  passes: { 'changes archived as they happen': store({ backup: 'continuous' }) },
  fails: { 'no backup': { ...store({ backup: 'none' }), evidence: [['db']], fixed: 1 } },
  between: {
    'once a day': { ...store({ backup: 'daily' }), score: 0.5, fixed: 1 },
    'a file, which cannot be archived as it changes': {
      ...store({ backup: 'daily' }, 'sqlite'),
      score: 0.5,
      fixed: null,
    },
  },
  unknown: { 'nothing is said of backups': store({}) },
  skips: {
    'a simple business': { ...store({ backup: 'daily' }), profile: { businessComplexity: 3 } },
    'a copy': store({ backup: 'none', replicaOf: 'main' }),
    'a cache': store({ backup: 'none' }, 'redis'),
  },
})
