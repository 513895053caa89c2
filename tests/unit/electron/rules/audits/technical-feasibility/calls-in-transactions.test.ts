import callsInTransactions from '../../../../../../electron/rules/audits/technical-feasibility/calls-in-transactions.audit'
import type { MutableDesign } from '../../../../../../shared/model/design'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { sequence } from '../../../../../support/sequence-words'

const shop = (words: string): MutableDesign =>
  sequence(
    design({ api: 'fastapi', db: 'postgresql', pay: 'external-api' }, { 'api -> db': {}, 'api -> pay': {} }),
    words,
  )

const begin = 'api > db begin \n api < db \n'
const commit = 'api > db commit \n api < db \n'

auditTester(callsInTransactions, {
  passes: {
    'before the transaction': { design: shop(`api > pay \n api < pay \n ${begin} ${commit}`) },
    'after it was rolled back': {
      design: shop(`${begin} api > db rollback \n api < db \n api > pay \n api < pay`),
    },
  },
  fails: {
    'inside it': {
      design: shop(`${begin} api > pay \n api < pay \n ${commit}`),
      evidence: [['m3', 'm1']],
      fixed: 1,
    },
  },
  between: {
    'one of two': {
      design: shop(`api > pay \n api < pay \n ${begin} api > pay \n api < pay \n ${commit}`),
      score: 0.5,
      fixed: 1,
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'no transaction': { design: shop('api > pay \n api < pay') },
    'nobody outside': { design: shop(`${begin} ${commit}`) },
  },
})
