import unencryptedStore from '../../../../../../electron/rules/audits/technical-feasibility/unencrypted-store.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { businessComplexity: 3 } as const

auditTester(unencryptedStore, {
  passes: {
    encrypted: {
      profile,
      design: design({ db: { technology: 'postgresql', settings: { encryption: true } } }),
    },
  },
  fails: {
    'in clear text': {
      profile,
      design: design({ db: { technology: 'mongodb', settings: { encryption: false } } }),
      evidence: [['db']],
      fixed: 1,
    },
  },
  between: {
    'one of two databases': {
      profile,
      design: design({
        orders: { technology: 'postgresql', settings: { encryption: true } },
        archive: { technology: 'mongodb', settings: { encryption: false } },
      }),
      score: 0.5,
      evidence: [['archive']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { profile, design: design({ db: 'postgresql' }) } },
  skips: {
    'a simple business': {
      profile: { businessComplexity: 2 },
      design: design({ db: { technology: 'mongodb', settings: { encryption: false } } }),
    },
    'a cache': {
      profile,
      design: design({ cache: { technology: 'redis', settings: { encryption: false } } }),
    },
  },
})
