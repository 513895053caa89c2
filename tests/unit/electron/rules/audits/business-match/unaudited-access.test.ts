import unauditedAccess from '../../../../../../electron/rules/audits/business-match/unaudited-access.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { businessComplexity: 4 } as const
const store = (logging?: 'structured' | 'plain' | 'none') =>
  design(
    { app: 'django', db: { technology: 'postgresql', settings: logging ? { logging } : {} } },
    { 'app -> db': {} },
  )

auditTester(unauditedAccess, {
  passes: {
    'structured logs': { design: store('structured'), profile },
    'text that can be read later': { design: store('plain'), profile },
  },
  fails: { 'no trace': { design: store('none'), profile, evidence: [['db']], fixed: 1 } },
  between: {
    'one of two': {
      design: design(
        {
          app: 'django',
          a: { technology: 'postgresql', settings: { logging: 'none' } },
          b: { technology: 'mongodb', settings: { logging: 'structured' } },
        },
        { 'app -> a': {}, 'app -> b': {} },
      ),
      profile,
      score: 0.5,
      evidence: [['a']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: store(), profile } },
  skips: {
    'a simple business': { design: store('none'), profile: { businessComplexity: 3 } },
    'a copy, which its original answers for': {
      design: design(
        {
          a: { technology: 'postgresql', settings: { external: true } },
          b: { technology: 'postgresql', settings: { logging: 'none' } },
        },
        { 'a -> b': { kind: 'replicate' } },
      ),
      profile,
    },
    'a cache': {
      design: design(
        { app: 'django', cache: { technology: 'redis', settings: { logging: 'none' } } },
        { 'app -> cache': {} },
      ),
      profile,
    },
  },
})
