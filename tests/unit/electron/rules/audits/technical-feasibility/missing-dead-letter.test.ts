import missingDeadLetter from '../../../../../../electron/rules/audits/technical-feasibility/missing-dead-letter.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const consumed = (settings: ServiceSettings) =>
  design({ tasks: 'celery', mq: { technology: 'rabbitmq', settings } }, { 'tasks -> mq': {} })

auditTester(missingDeadLetter, {
  passes: { 'a dead-letter queue': { design: consumed({ deadLetter: true }) } },
  fails: { none: { design: consumed({ deadLetter: false }), evidence: [['mq']], fixed: 1 } },
  between: {
    'one of two brokers': {
      design: design(
        {
          tasks: 'celery',
          mq: { technology: 'rabbitmq', settings: { deadLetter: true } },
          old: { technology: 'rabbitmq', settings: { deadLetter: false } },
        },
        { 'tasks -> mq': {}, 'tasks -> old': {} },
      ),
      score: 0.5,
      evidence: [['old']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: consumed({}) } },
  skips: {
    'a broker that somebody else runs': { design: consumed({ deadLetter: false, external: true }) },
    'a broker that nobody consumes from': {
      design: design(
        { api: 'fastapi', mq: { technology: 'rabbitmq', settings: { deadLetter: false } } },
        { 'api -> mq': {} },
      ),
    },
  },
})
