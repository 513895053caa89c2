import heldLocks from '../../../../../../electron/rules/audits/technical-feasibility/held-locks.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { webShop } from '../../../../../support/web-shop'

auditTester(heldLocks, {
  passes: {
    'released and expiring': {
      design: webShop('api > cache lock expires=1000 \n api < cache \n api > cache unlock \n api < cache'),
    },
    'released on every way': {
      design: webShop(
        'api > cache lock expires=1000 \n alt \n api > cache unlock \n else \n api > cache unlock \n end',
      ),
    },
  },
  fails: {
    'taken for ever': { design: webShop('api > cache lock'), evidence: [['m1']], fixed: 0.5 },
  },
  between: {
    'not released after an error': {
      design: webShop('api > cache lock expires=1000 \n break \n api > api \n end \n api > cache unlock'),
      score: 0.5,
      evidence: [['m1']],
    },
    'released, but without expiry': {
      design: webShop('api > cache lock \n api > cache unlock'),
      score: 0.5,
      fixed: 1,
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'no lock': { design: webShop('api > cache read') },
  },
})
