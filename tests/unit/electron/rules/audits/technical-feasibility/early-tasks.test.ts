import earlyTasks from '../../../../../../electron/rules/audits/technical-feasibility/early-tasks.audit'
import type { MutableDesign } from '../../../../../../shared/model/design'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { sequence } from '../../../../../support/sequence-words'

const shop = (words: string, settings: ServiceSettings = {}): MutableDesign =>
  sequence(
    design(
      { api: 'fastapi', db: 'postgresql', broker: 'rabbitmq', worker: { technology: 'celery', settings } },
      { 'api -> db': {}, 'api -> broker': {}, 'worker -> broker': {} },
    ),
    words,
  )

const begin = 'api > db begin \n api < db \n api > db write \n api < db \n'
const commit = 'api > db commit \n api < db \n'

auditTester(earlyTasks, {
  passes: {
    'after the commit': { design: shop(`${begin} ${commit} api >> broker`) },
  },
  fails: {
    'inside the transaction': {
      design: shop(`${begin} api >> broker enqueue \n ${commit}`),
      evidence: [['m5']],
      fixed: 1,
    },
    'by who takes from the broker': { design: shop(`api >> broker \n ${begin} ${commit}`), fixed: 1 },
  },
  between: {
    'one of two': {
      design: shop(`${begin} api >> broker \n ${commit} api >> broker`),
      score: 0.5,
      evidence: [['m5']],
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'an event': { design: shop(`${begin} api >> broker publish \n ${commit}`) },
    'a worker that is judged for it': {
      design: shop(`${begin} api >> broker \n ${commit}`, { enqueue: 'in-transaction' }),
    },
  },
})
