import unansweredCalls from '../../../../../../electron/rules/audits/technical-feasibility/unanswered-calls.audit'
import type { MutableDesign } from '../../../../../../shared/model/design'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { sequence } from '../../../../../support/sequence-words'

const shop = (words: string): MutableDesign =>
  sequence(
    design(
      { web: 'web-client', api: 'fastapi', db: 'postgresql', cache: 'redis' },
      { 'web -> api': {}, 'api -> db': {}, 'api -> cache': {} },
    ),
    words,
  )

auditTester(unansweredCalls, {
  passes: {
    'a call with its answer': { design: shop('web > api \n web < api') },
    'answers on every way': {
      design: shop(
        'web > api \n api > db \n alt \n api < db \n web < api \n else \n api < db \n web < api \n end',
      ),
    },
    'a way that is left early, answered there too': {
      design: shop('web > api \n break \n web < api \n end \n api > db \n api < db \n web < api'),
    },
    'a call to oneself, which ends by itself': { design: shop('web > api \n api > api \n web < api') },
  },
  fails: {
    'a call that is never answered': {
      design: shop('web > api'),
      evidence: [['m1']],
      fixed: 1,
    },
    'a caller that goes on before the answer': {
      design: shop('api > db \n api > cache'),
      evidence: [['m1'], ['m2']],
      fixed: 1,
    },
    'an inner and an outer call': { design: shop('web > api \n api > db'), fixed: 1 },
  },
  between: {
    'an answer on one of two ways': {
      design: shop(
        'web > api \n alt \n api > db \n api < db \n web < api \n else \n api > cache \n api < cache \n end',
      ),
      score: 2 / 3,
      evidence: [['m1']],
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'messages that nobody waits for': { design: shop('api >> db') },
  },
})
