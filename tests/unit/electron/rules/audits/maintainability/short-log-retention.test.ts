import shortLogRetention from '../../../../../../electron/rules/audits/maintainability/short-log-retention.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const logs = (retentionDays?: number) =>
  design(
    {
      api: 'fastapi',
      logs: { technology: 'loki', settings: retentionDays === undefined ? {} : { retentionDays } },
    },
    { 'api -> logs': {} },
  )

auditTester(shortLogRetention, {
  passes: {
    'a week for a simple business': { design: logs(7), profile: { businessComplexity: 2 } },
    'three months for a complex one': { design: logs(90), profile: { businessComplexity: 5 } },
    'a week where the profile says nothing': { design: logs(7) },
  },
  fails: { 'nothing is kept': { design: logs(0), evidence: [['logs']], fixed: 1 } },
  between: {
    'a month for a complex business': {
      design: logs(30),
      profile: { businessComplexity: 4 },
      score: 1 / 3,
      fixed: 1,
    },
    'a fortnight for one of medium complexity': {
      design: logs(15),
      profile: { businessComplexity: 3 },
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: logs() } },
  skips: {
    'a metrics store': {
      design: design(
        { api: 'fastapi', metrics: { technology: 'prometheus', settings: { retentionDays: 1 } } },
        { 'metrics -> api': {} },
      ),
    },
    'logs that somebody else keeps': {
      design: design(
        { api: 'fastapi', logs: { technology: 'elk', settings: { external: true, retentionDays: 1 } } },
        { 'api -> logs': {} },
      ),
    },
  },
})
