import loopedCalls from '../../../../../../electron/rules/audits/technical-feasibility/looped-calls.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { webShop } from '../../../../../support/web-shop'

auditTester(loopedCalls, {
  passes: {
    'no loop': { design: webShop('api > db \n api < db') },
    'work of its own': { design: webShop('loop \n api > api \n end \n api > db \n api < db') },
    'a loop that tries again': {
      design: webShop('loop \n api > db \n api < db \n break \n api > api \n end \n end'),
    },
  },
  fails: {
    'a query for each row': {
      design: webShop('loop \n api > db read \n api < db \n end'),
      evidence: [['f1', 'm1']],
      fixed: 1,
    },
  },
  between: {
    'work of its own beside a call': {
      design: webShop('loop \n api > api \n api > db \n api < db \n end'),
      score: 0.5,
      fixed: 1,
    },
    'the worse of two loops': {
      design: webShop(
        'loop \n api > api \n api > api \n api > db \n api < db \n end \n loop \n api > api \n api > db \n api < db \n end',
      ),
      score: 0.5,
      evidence: [['f2', 'm6']],
      fixed: 2 / 3,
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'nobody else is called': { design: webShop('loop \n api > api \n end') },
  },
})
