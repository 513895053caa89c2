import uncompensatedSteps from '../../../../../../electron/rules/audits/technical-feasibility/uncompensated-steps.audit'
import type { MutableDesign } from '../../../../../../shared/model/design'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { sequence } from '../../../../../support/sequence-words'

const saga = (words: string): MutableDesign =>
  sequence(
    design({
      api: 'fastapi',
      orders: 'fastapi',
      stock: 'fastapi',
      pay: 'fastapi',
      ordersdb: 'postgresql',
      stockdb: 'postgresql',
      paydb: 'postgresql',
    }),
    words,
  )

auditTester(uncompensatedSteps, {
  passes: {
    'a way back for all but the last': {
      design: saga('orders > ordersdb write \n stock > stockdb write \n api > orders compensate'),
    },
    'undone by the service itself': {
      design: saga('orders > ordersdb write \n stock > stockdb write \n orders > ordersdb compensate'),
    },
  },
  fails: {
    'only the last step can be undone': {
      design: saga('orders > ordersdb write \n stock > stockdb write \n api > stock compensate'),
      evidence: [['orders', 'm1']],
    },
  },
  between: {
    'one of two': {
      design: saga(
        'orders > ordersdb write \n stock > stockdb write \n pay > paydb write \n api > stock compensate',
      ),
      score: 0.5,
      evidence: [['orders', 'm1']],
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'no saga': { design: saga('orders > ordersdb write \n stock > stockdb write') },
  },
})
