import unloggedEntries from '../../../../../../electron/rules/audits/technical-feasibility/unlogged-entries.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const gate = (logging?: 'structured' | 'plain' | 'none') =>
  design(
    { web: 'web-client', gate: { technology: 'nginx', settings: logging ? { logging } : {} } },
    { 'web -> gate': {} },
  )

auditTester(unloggedEntries, {
  passes: {
    'structured logs': { design: gate('structured') },
    'logs that are collected': {
      design: design(
        {
          web: 'web-client',
          gate: { technology: 'nginx', settings: { logging: 'plain' } },
          logs: 'loki',
        },
        { 'web -> gate': {}, 'gate -> logs': {} },
      ),
    },
  },
  fails: { 'no logs': { design: gate('none'), evidence: [['gate']], fixed: 1 } },
  between: { 'text on its own disk': { design: gate('plain'), score: 0.5, fixed: 1 } },
  unknown: { 'nothing is said of it': { design: gate() } },
  skips: {
    'a balancer further in': {
      design: design(
        { api: 'fastapi', lb: { technology: 'haproxy', settings: { logging: 'none' } } },
        { 'api -> lb': {} },
      ),
    },
    'an entrance that a provider runs': {
      design: design(
        { web: 'web-client', gate: { technology: 'kong', settings: { external: true, logging: 'none' } } },
        { 'web -> gate': {} },
      ),
    },
  },
})
