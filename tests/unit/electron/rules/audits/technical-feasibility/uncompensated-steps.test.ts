import uncompensatedSteps from '../../../../../../electron/rules/audits/technical-feasibility/uncompensated-steps.audit'
import type { MutableDesign } from '../../../../../../shared/model/design'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { sequence } from '../../../../../support/sequence-words'

const saga = (words: string): MutableDesign =>
  sequence(
    design(
      {
        api: 'fastapi',
        orders: 'fastapi',
        stock: 'fastapi',
        pay: 'fastapi',
        ordersdb: 'postgresql',
        stockdb: 'postgresql',
        paydb: 'postgresql',
      },
      { 'api -> orders': {}, 'api -> stock': {} },
    ),
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
      fixed: null,
    },
    'undone by the one who asked for it': {
      design: saga(
        'api > orders \n orders > ordersdb write \n api > stock \n stock > stockdb write \n opt \n api > stock compensate \n end',
      ),
      evidence: [['orders', 'm2']],
      fixed: 1,
    },
    'told by events': {
      design: saga(
        'api >> orders \n orders > ordersdb write \n stock > stockdb write \n api >> stock compensate',
      ),
      fixed: 1,
    },
    'the other is undone before the step': {
      design: saga(
        'api > orders \n api > stock compensate \n orders > ordersdb write \n stock > stockdb write',
      ),
      fixed: null,
    },
    'the other is undone on another way': {
      design: saga(
        'api > orders \n alt \n orders > ordersdb write \n else \n api > stock compensate \n end \n stock > stockdb write',
      ),
      fixed: null,
    },
    'undone again and again': {
      design: saga(
        'api > orders \n orders > ordersdb write \n stock > stockdb write \n loop \n api > stock compensate \n end',
      ),
      fixed: null,
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
