import earlyEvents from '../../../../../../electron/rules/audits/technical-feasibility/early-events.audit'
import type { MutableDesign } from '../../../../../../shared/model/design'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'
import { sequence } from '../../../../../support/sequence-words'

const shop = (words: string, settings: ServiceSettings = {}): MutableDesign =>
  sequence(
    design(
      {
        api: { technology: 'fastapi', settings: { enqueue: 'after-commit', ...settings } },
        db: 'postgresql',
        broker: 'rabbitmq',
      },
      { 'api -> db': {}, 'api -> broker': {} },
    ),
    words,
  )

const begin = 'api > db begin \n api < db \n api > db write \n api < db \n'
const commit = 'api > db commit \n api < db \n'

auditTester(earlyEvents, {
  passes: {
    'after the commit': { design: shop(`${begin} ${commit} api >> broker`) },
    'after a write that commits by itself': {
      design: shop('api > db write \n api < db \n api >> broker publish'),
    },
    'through an outbox': { design: shop(`${begin} api >> broker \n ${commit}`, { outbox: true }) },
  },
  fails: {
    'inside the transaction': {
      design: shop(`${begin} api >> broker \n ${commit}`),
      evidence: [['m5']],
      fixed: 1,
    },
    'before the write': {
      design: shop('api >> broker \n api > db write \n api < db'),
      evidence: [['m1']],
      fixed: 1,
    },
    'on one of two ways': {
      design: shop(`${begin} alt \n api >> broker \n else \n api > api \n end \n ${commit}`),
    },
  },
  between: {
    'one of two': {
      design: shop(`${begin} api >> broker \n ${commit} api >> broker`),
      score: 0.5,
      evidence: [['m5']],
      fixed: 1,
    },
  },
  skips: {
    'no sequence': { design: design({ api: 'flask' }) },
    'nothing is written': { design: shop('api >> broker') },
    'an application without any order between the two': {
      design: shop(`${begin} api >> broker \n ${commit}`, { enqueue: 'in-transaction' }),
    },
  },
})
