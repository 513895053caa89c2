import reportsOnPrimary from '../../../../../../electron/rules/audits/technical-feasibility/reports-on-primary.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const services = { api: 'fastapi', lab: 'jupyterlab', db: 'postgresql' }

auditTester(reportsOnPrimary, {
  passes: {
    'a notebook on a replica': {
      design: design(
        { ...services, copy: { technology: 'postgresql', settings: { replicaOf: 'db' } } },
        {
          'api -> db': {},
          'db -> copy': { kind: 'replicate', sync: false },
          'api -> copy': { kind: 'read' },
          'lab -> copy': { kind: 'read' },
        },
      ),
    },
    'a store of its own': {
      design: design({ ...services, own: 'postgresql' }, { 'api -> db': {}, 'lab -> own': {} }),
    },
  },
  fails: {
    'a notebook on the database of the application': {
      design: design(services, { 'api -> db': {}, 'lab -> db': { kind: 'read' } }),
      evidence: [['db', 'lab.db.read']],
      fixed: 1,
    },
    'dashboards and a computing engine': {
      design: design(
        { ...services, grafana: 'grafana', spark: 'spark' },
        { 'api -> db': {}, 'grafana -> db': { kind: 'read' }, 'spark -> db': { kind: 'read' } },
      ),
      fixed: 1,
    },
  },
  between: {
    'one of two databases': {
      design: design(
        { ...services, own: 'postgresql' },
        { 'api -> db': {}, 'lab -> db': { kind: 'read' }, 'lab -> own': { kind: 'read' } },
      ),
      score: 0.5,
      evidence: [['db', 'lab.db.read']],
      fixed: 1,
    },
  },
  skips: {
    'nobody analyses': { design: design(services, { 'api -> db': {} }) },
    'a dashboard of metrics': {
      design: design({ grafana: 'grafana', prom: 'prometheus' }, { 'grafana -> prom': {} }),
    },
  },
})
