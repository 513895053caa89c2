import unansweredCalls from '../../../../../../electron/rules/audits/technical-feasibility/unanswered-calls.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { webShop } from '../../../../../support/web-shop'

auditTester(unansweredCalls, {
  passes: {
    'a call with its answer': { design: webShop('web > api \n web < api') },
    'answers on every way': {
      design: webShop(
        'web > api \n api > db \n alt \n api < db \n web < api \n else \n api < db \n web < api \n end',
      ),
    },
    'a way that is left early, answered there too': {
      design: webShop('web > api \n break \n web < api \n end \n api > db \n api < db \n web < api'),
    },
    'a call to oneself, which ends by itself': { design: webShop('web > api \n api > api \n web < api') },
  },
  fails: {
    'a call that is never answered': {
      design: webShop('web > api'),
      evidence: [['m1']],
      fixed: 1,
    },
    'a caller that goes on before the answer': {
      design: webShop('api > db \n api > cache'),
      evidence: [['m1'], ['m2']],
      fixed: 1,
    },
    'an inner and an outer call': { design: webShop('web > api \n api > db'), fixed: 1 },
  },
  between: {
    'an answer on one of two ways': {
      design: webShop(
        'web > api \n alt \n api > db \n api < db \n web < api \n else \n api > cache \n api < cache \n end',
      ),
      score: 2 / 3,
      evidence: [['m1']],
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'messages that nobody waits for': { design: webShop('api >> db') },
  },
})
