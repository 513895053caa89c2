import longFunctions from '../../../../../../electron/rules/audits/technical-feasibility/long-functions.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const on = (technology: string, settings: { serviceTimeMs?: number; taskTimeLimitSeconds?: number }) =>
  design({ app: { technology, settings }, fn: 'aws-lambda' }, { 'app -> fn': { kind: 'depends-on' } })

auditTester(longFunctions, {
  passes: {
    'a request of a second': { design: on('fastapi', { serviceTimeMs: 1000 }) },
    'a task that may take the whole time': { design: on('rq', { taskTimeLimitSeconds: 900 }) },
  },
  fails: {
    'a task that may take longer': {
      design: on('rq', { taskTimeLimitSeconds: 901 }),
      evidence: [['app']],
      fixed: null,
    },
    'work that usually takes longer': { design: on('flask', { serviceTimeMs: 900_000 }) },
  },
  between: {
    'work that sometimes takes longer': { design: on('flask', { serviceTimeMs: 675_000 }), score: 0.5 },
  },
  unknown: { 'nothing is said of it': { design: on('fastapi', {}) } },
  skips: {
    'work on a process': {
      design: design(
        { app: { technology: 'rq', settings: { taskTimeLimitSeconds: 3600 } }, redis: 'redis' },
        { 'app -> redis': {} },
      ),
    },
  },
})
