import statementPooling from '../../../../../../electron/rules/audits/technical-feasibility/statement-pooling.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const pooled = (settings: ServiceSettings) => ({
  design: design(
    { api: 'fastapi', pool: { technology: 'pgbouncer', settings }, db: 'postgresql' },
    { 'api -> pool': {}, 'pool -> db': {} },
  ),
})

auditTester(statementPooling, {
  passes: {
    'by transaction': pooled({ poolMode: 'transaction' }),
    'by session': pooled({ poolMode: 'session' }),
  },
  fails: { 'by statement': { ...pooled({ poolMode: 'statement' }), evidence: [['pool']], fixed: 1 } },
  between: {
    'one of two poolers': {
      design: design(
        {
          api: 'fastapi',
          pool: { technology: 'pgbouncer', settings: { poolMode: 'transaction' } },
          other: { technology: 'pgbouncer', settings: { poolMode: 'statement' } },
        },
        { 'api -> pool': {}, 'api -> other': {} },
      ),
      score: 0.5,
      evidence: [['other']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of the mode': pooled({}) },
  skips: {
    'a pooler that no application uses': {
      design: design(
        { pool: { technology: 'pgbouncer', settings: { poolMode: 'statement' } }, db: 'postgresql' },
        { 'pool -> db': {} },
      ),
    },
    'no pooler': { design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }) },
  },
})
