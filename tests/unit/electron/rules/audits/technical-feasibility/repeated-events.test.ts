import repeatedEvents from '../../../../../../electron/rules/audits/technical-feasibility/repeated-events.audit'
import type { LinkSettings } from '../../../../../../shared/model/settings/link-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const consumer = (settings: LinkSettings, technology = 'fastapi') => ({
  design: design(
    { stock: technology, events: 'rabbitmq' },
    { 'stock -> events': { kind: 'consume', settings } },
  ),
})

auditTester(repeatedEvents, {
  passes: { 'an idempotent consumer': consumer({ idempotent: true }) },
  fails: {
    'one that is not': { ...consumer({ idempotent: false }), evidence: [['stock.events.consume']], fixed: 1 },
  },
  between: {
    'one of two': {
      design: design(
        { stock: 'fastapi', mail: 'flask', log: 'kafka' },
        {
          'stock -> log': { kind: 'consume', settings: { idempotent: true } },
          'mail -> log': { kind: 'consume', settings: { idempotent: false } },
        },
      ),
      score: 0.5,
      evidence: [['mail.log.consume']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said': consumer({}) },
  skips: {
    'a worker, of whose tasks another audit asks': consumer({ idempotent: false }, 'celery'),
    'a sender': {
      design: design(
        { api: 'fastapi', events: 'rabbitmq' },
        { 'api -> events': { settings: { idempotent: false } } },
      ),
    },
  },
})
