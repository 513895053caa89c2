import missingDataTools from '../../../../../../electron/rules/audits/business-match/missing-data-tools.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(missingDataTools, {
  passes: {
    'a queue and data frames': {
      design: design(
        { api: 'fastapi', work: 'celery', mq: 'rabbitmq', frames: 'pandas' },
        { 'api -> mq': {}, 'work -> mq': {}, 'work -> frames': {} },
      ),
      profile: { dataProcessing: 3 },
    },
  },
  fails: { 'an empty design': { design: design({}), profile: { dataProcessing: 5 } } },
  between: {
    'a worker that is not wired in earns nothing': {
      design: design(
        { work: 'celery', api: 'fastapi', frames: 'pandas' },
        { 'api -> frames': { kind: 'depends-on', sync: false } },
      ),
      profile: { dataProcessing: 3 },
      score: 0.5,
    },
  },
  skips: { 'no data work': { design: design({}), profile: { dataProcessing: 2 } } },
})
