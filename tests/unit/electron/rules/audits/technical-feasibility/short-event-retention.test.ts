import shortEventRetention from '../../../../../../electron/rules/audits/technical-feasibility/short-event-retention.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const log = (settings: ServiceSettings, technology = 'kafka') => ({
  design: design({ api: 'fastapi', log: { technology, settings } }, { 'api -> log': { kind: 'consume' } }),
})

auditTester(shortEventRetention, {
  passes: { 'a week': log({ retentionDays: 7 }), 'a long weekend': log({ retentionDays: 3 }) },
  fails: { nothing: { ...log({ retentionDays: 0 }), evidence: [['log']], fixed: 1 } },
  between: { 'a day': { ...log({ retentionDays: 1 }), score: 1 / 3, fixed: 1 } },
  unknown: { 'nothing is said': log({}) },
  skips: {
    'a queue, which keeps what nobody has handled': log({ retentionDays: 1 }, 'rabbitmq'),
    'a log that nobody reads': {
      design: design(
        { api: 'fastapi', log: { technology: 'kafka', settings: { retentionDays: 1 } } },
        { 'api -> log': { kind: 'publish', sync: false } },
      ),
    },
  },
})
