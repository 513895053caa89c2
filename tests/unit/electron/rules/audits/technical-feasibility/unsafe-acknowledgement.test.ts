import unsafeAcknowledgement from '../../../../../../electron/rules/audits/technical-feasibility/unsafe-acknowledgement.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const tasks = (technology: string, settings: ServiceSettings) => design({ tasks: { technology, settings } })

auditTester(unsafeAcknowledgement, {
  passes: { 'late and idempotent': { design: tasks('celery', { acksLate: true, idempotentTasks: true }) } },
  fails: {
    early: { design: tasks('celery', { acksLate: false }), evidence: [['tasks']], fixed: 1 },
    'early, where nothing else can be set': { design: tasks('rq', { acksLate: false }), fixed: null },
  },
  between: {
    'late, not known to be idempotent': { design: tasks('celery', { acksLate: true }), score: 0.5, fixed: 1 },
    'early, though idempotent': {
      design: tasks('celery', { acksLate: false, idempotentTasks: true }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: tasks('celery', { idempotentTasks: true }) } },
  skips: { 'no worker': { design: design({ api: 'fastapi' }) } },
})
