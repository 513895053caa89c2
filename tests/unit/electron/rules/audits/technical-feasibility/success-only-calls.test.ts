import successOnlyCalls from '../../../../../../electron/rules/audits/technical-feasibility/success-only-calls.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { webShop } from '../../../../../support/web-shop'

auditTester(successOnlyCalls, {
  passes: {
    'a branch after the answer': { design: webShop('api > db \n api < db \n opt \n api > api \n end') },
    'answered in two ways': { design: webShop('api > db \n alt \n api < db \n else \n api < db \n end') },
    'one of two ways': {
      design: webShop('alt \n api > db \n api < db \n else \n api > api \n end'),
    },
    'an option of a critical region': {
      design: webShop('critical \n api > db \n api < db \n else \n api > api \n end'),
    },
  },
  fails: {
    'success only': { design: webShop('api > db \n api < db'), evidence: [['m1']], fixed: 1 },
    'a second operand without anything in it': {
      design: webShop('alt \n api > db \n api < db \n else \n end'),
      fixed: 1,
    },
    'nested calls': { design: webShop('web > api \n api > db \n api < db \n web < api'), fixed: 1 },
  },
  between: {
    'one of two calls': {
      design: webShop('api > db \n api < db \n break \n api > api \n end \n api > cache \n api < cache'),
      score: 0.5,
      evidence: [['m4']],
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'no call leaves the process': { design: webShop('api > api \n api >> db') },
  },
})
