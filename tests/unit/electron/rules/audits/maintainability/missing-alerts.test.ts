import missingAlerts from '../../../../../../electron/rules/audits/maintainability/missing-alerts.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { maintenanceLifecycle: 3 } as const
const watched = { api: 'fastapi', metrics: 'prometheus' }

auditTester(missingAlerts, {
  passes: {
    'a dashboard on the metrics': {
      design: design({ ...watched, board: 'grafana' }, { 'metrics -> api': {}, 'board -> metrics': {} }),
      profile,
    },
  },
  fails: {
    'an empty design': { design: design({}), profile, evidence: [[]], fixed: null },
    'a dashboard on a store that watches nothing': {
      design: design({ ...watched, board: 'grafana' }, { 'board -> metrics': {} }),
      profile,
    },
    'metrics that nobody reads': {
      design: design(watched, { 'metrics -> api': {} }),
      profile,
      evidence: [['metrics']],
      fixed: 1,
    },
    'a loose dashboard': {
      design: design({ ...watched, board: 'grafana' }, { 'metrics -> api': {} }),
      profile,
      fixed: 1,
    },
  },
  between: {
    'one of two stores': {
      design: design(
        { ...watched, second: 'prometheus', board: 'grafana' },
        { 'metrics -> api': {}, 'second -> api': {}, 'board -> metrics': {} },
      ),
      profile,
      score: 0.5,
      evidence: [['second']],
      fixed: 1,
    },
  },
  skips: {
    'a system for a season': {
      design: design(watched, { 'metrics -> api': {} }),
      profile: { maintenanceLifecycle: 2 },
    },
    'a lifecycle that is not stated': { design: design(watched) },
  },
})
