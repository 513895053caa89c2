import unpagedLists from '../../../../../../electron/rules/audits/technical-feasibility/unpaged-lists.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const api = (pagination?: boolean) =>
  design(
    {
      web: 'web-client',
      api: { technology: 'fastapi', settings: pagination === undefined ? {} : { pagination } },
    },
    { 'web -> api': {} },
  )

auditTester(unpagedLists, {
  passes: { 'lists in pages': { design: api(true) } },
  fails: { 'lists as long as they are': { design: api(false), evidence: [['api']], fixed: 1 } },
  between: {
    'one of two': {
      design: design(
        {
          gate: 'nginx',
          a: { technology: 'flask', settings: { pagination: true } },
          b: { technology: 'flask', settings: { pagination: false } },
        },
        { 'gate -> a': {}, 'gate -> b': {} },
      ),
      score: 0.5,
      evidence: [['b']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: api() } },
  skips: {
    'a service that only others of the team call': {
      design: design(
        { api: 'fastapi', inner: { technology: 'fastapi', settings: { pagination: false } } },
        { 'api -> inner': {} },
      ),
    },
    'a worker': { design: design({ tasks: 'celery', mq: 'rabbitmq' }, { 'tasks -> mq': {} }) },
  },
})
