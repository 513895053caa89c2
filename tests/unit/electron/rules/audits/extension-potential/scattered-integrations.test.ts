import scatteredIntegrations from '../../../../../../electron/rules/audits/extension-potential/scattered-integrations.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const callers = (...ids: string[]) =>
  design(
    { pay: 'external-api', ...Object.fromEntries(ids.map((id) => [id, 'fastapi'])) },
    Object.fromEntries(ids.map((id) => [`${id} -> pay`, {}])),
  )

auditTester(scatteredIntegrations, {
  passes: { 'one adapter': { design: callers('a') } },
  fails: {
    'four callers': {
      design: callers('a', 'b', 'c', 'd'),
      evidence: [['pay', 'a', 'b', 'c', 'd']],
      fixed: 1,
    },
  },
  between: { 'two callers': { design: callers('a', 'b'), score: 2 / 3, fixed: 1 } },
  skips: {
    'a partner that only clients call': {
      design: design({ web: 'web-client', pay: 'external-api' }, { 'web -> pay': {} }),
    },
    'a database of the team': {
      design: design({ a: 'fastapi', b: 'fastapi', db: 'postgresql' }, { 'a -> db': {}, 'b -> db': {} }),
    },
  },
})
