import missingMonitoring from '../../../../../../electron/rules/audits/maintainability/missing-monitoring.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { used } from '../../../../../support/design'

const apps = { api: 'fastapi', worker: 'celery' }

auditTester(missingMonitoring, {
  passes: {
    'a store that asks': {
      design: used({ ...apps, metrics: 'prometheus' }, { 'metrics -> api': {}, 'metrics -> worker': {} }),
    },
    'applications that send, one through a collector': {
      design: used(
        { ...apps, metrics: 'prometheus', collector: 'opentelemetry' },
        { 'api -> metrics': {}, 'worker -> collector': {}, 'collector -> metrics': { kind: 'publish' } },
      ),
    },
  },
  fails: {
    'an empty design': { design: used({}), evidence: [[]], fixed: null },
    'no store': { design: used(apps), evidence: [['api', 'worker']], fixed: 1 },
    'a store that is linked to nothing': {
      design: used({ ...apps, metrics: 'prometheus' }),
      evidence: [['api', 'worker']],
      fixed: 1,
    },
    'a collector without a store': {
      design: used(
        { ...apps, collector: 'opentelemetry' },
        { 'api -> collector': {}, 'worker -> collector': {} },
      ),
    },
  },
  between: {
    'one of two': {
      design: used({ ...apps, metrics: 'prometheus' }, { 'metrics -> api': {} }),
      score: 0.5,
      evidence: [['worker']],
      fixed: 1,
    },
  },
  skips: { never: 'a design without applications has nothing that is monitored either' },
})
