import unhandledMisses from '../../../../../../electron/rules/audits/technical-feasibility/unhandled-misses.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { sequence } from '../../../../../support/sequence-words'
import { webShop } from '../../../../../support/web-shop'

auditTester(unhandledMisses, {
  passes: {
    'read and filled': {
      design: webShop(
        'api > cache read \n alt \n api < cache \n else \n api < cache \n api > db read \n api < db \n api > cache cache-fill \n api < cache \n end',
      ),
    },
    'read by another service': {
      design: webShop(
        'web > cache read \n web < cache \n opt \n web > api \n api > db read \n api < db \n web < api \n web > cache cache-fill \n web < cache \n end',
      ),
    },
  },
  fails: {
    'hits only': { design: webShop('api > cache read \n api < cache'), evidence: [['m1']], fixed: 1 },
    'a service without a database': { design: webShop('web > cache read \n web < cache'), fixed: null },
    'filled from nowhere': {
      design: webShop('api > cache read \n api < cache \n api > cache cache-fill \n api < cache'),
    },
  },
  between: {
    'read, but not filled': {
      design: webShop('api > cache read \n api < cache \n opt \n api > db read \n api < db \n end'),
      score: 0.5,
      evidence: [['m1']],
    },
    'one of two lookups': {
      design: webShop(
        'api > cache read \n api < cache \n api > db read \n api < db \n api > cache cache-fill \n api < cache \n api > cache read \n api < cache',
      ),
      score: 0.5,
      evidence: [['m7']],
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'a store of sessions': {
      design: sequence(
        design({ api: 'flask', sessions: { technology: 'redis', settings: { role: 'session' } } }),
        'api > sessions read',
      ),
    },
  },
})
