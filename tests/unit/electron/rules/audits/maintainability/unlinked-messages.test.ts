import unlinkedMessages from '../../../../../../electron/rules/audits/maintainability/unlinked-messages.audit'
import type { MutableDesign } from '../../../../../../shared/model/design'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { sequence } from '../../../../../support/sequence-words'

const shop = (words: string): MutableDesign =>
  sequence(
    design(
      { web: 'web-client', api: 'fastapi', db: 'postgresql', broker: 'rabbitmq', worker: 'celery' },
      { 'web -> api': {}, 'api -> db': {}, 'api -> broker': {}, 'worker -> broker': {} },
    ),
    words,
  )

auditTester(unlinkedMessages, {
  passes: {
    'all on links': { design: shop('web > api \n api >> broker \n broker >> worker \n web < api') },
  },
  fails: {
    'a call past the API': {
      design: shop('web > db \n web < db'),
      evidence: [['web', 'db', 'm1', 'm2']],
      fixed: 1,
    },
    'a message against its link': { design: shop('api > web'), fixed: 1 },
    'a broker that nobody linked to its consumer': { design: shop('broker >> api'), fixed: 1 },
  },
  between: {
    'one of two, an answer not counted': {
      design: shop('web > api \n web < api \n web > db'),
      score: 1 / 2,
      evidence: [['web', 'db', 'm3']],
      fixed: 1,
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'nobody of the design': { design: shop('User > Desk') },
    'a service that talks to itself': { design: shop('api > api') },
  },
})
