import unwatchedInfrastructure from '../../../../../../electron/rules/audits/maintainability/unwatched-infrastructure.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const db = (settings: { metrics?: boolean; managed?: boolean }) =>
  design({ api: 'fastapi', db: { technology: 'postgresql', settings } }, { 'api -> db': {} })

auditTester(unwatchedInfrastructure, {
  passes: {
    'a store that exposes metrics': { design: db({ metrics: true }) },
    'a store that a provider watches': { design: db({ managed: true, metrics: false }) },
    'a broker that is monitored': {
      design: design(
        { mq: { technology: 'rabbitmq', settings: { metrics: false } }, prom: 'prometheus' },
        { 'prom -> mq': {} },
      ),
    },
  },
  fails: { 'a store without metrics': { design: db({ metrics: false }), evidence: [['db']], fixed: 1 } },
  between: {
    'one of two': {
      design: design(
        {
          gate: { technology: 'nginx', settings: { metrics: false } },
          api: 'fastapi',
          cache: { technology: 'redis', settings: { metrics: true } },
        },
        { 'gate -> api': {}, 'api -> cache': {} },
      ),
      score: 0.5,
      evidence: [['gate']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: db({}) } },
  skips: {
    'applications, which are judged apart': {
      design: design(
        { web: 'web-client', api: { technology: 'fastapi', settings: { metrics: false } } },
        { 'web -> api': {} },
      ),
    },
    'a database in a file': {
      design: design(
        { api: 'flask', db: { technology: 'sqlite', settings: { metrics: false } } },
        { 'api -> db': {} },
      ),
    },
  },
})
