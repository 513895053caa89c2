import unconfirmedMessages from '../../../../../../electron/rules/audits/technical-feasibility/unconfirmed-messages.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const broker = (settings: ServiceSettings, technology = 'rabbitmq') => ({
  design: design(
    { api: 'fastapi', mq: { technology, settings } },
    { 'api -> mq': { kind: 'publish', sync: false } },
  ),
})

auditTester(unconfirmedMessages, {
  passes: { 'confirmed and persistent': broker({ publisherConfirms: true, persistentMessages: true }) },
  fails: {
    neither: {
      ...broker({ publisherConfirms: false, persistentMessages: false }),
      evidence: [['mq']],
      fixed: 1,
    },
    'what is stated is lacking': { ...broker({ publisherConfirms: false }), fixed: 1 },
  },
  between: {
    'persistent, but nobody is told': {
      ...broker({ publisherConfirms: false, persistentMessages: true }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: { 'nothing is said': broker({}) },
  skips: {
    'a log of events, which has acknowledgements of its own': broker({ publisherConfirms: false }, 'kafka'),
    'a broker to which nobody sends': {
      design: design(
        { jobs: 'celery', mq: { technology: 'rabbitmq', settings: { publisherConfirms: false } } },
        { 'jobs -> mq': {} },
      ),
    },
  },
})
