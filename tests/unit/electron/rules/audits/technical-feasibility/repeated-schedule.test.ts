import repeatedSchedule from '../../../../../../electron/rules/audits/technical-feasibility/repeated-schedule.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const tasks = (settings: ServiceSettings, replicas = 1, technology = 'celery') => ({
  design: design({ jobs: { technology, replicas, settings }, broker: 'redis' }, { 'jobs -> broker': {} }),
})

auditTester(repeatedSchedule, {
  passes: { 'one replica keeps the schedule': tasks({ schedule: true }) },
  fails: {
    'two replicas do': { ...tasks({ schedule: true }, 2), evidence: [['jobs']], fixed: 1 },
    'as many as autoscaling starts': { ...tasks({ schedule: true, autoscaleMax: 5 }), fixed: 1 },
    'another kind of worker': { ...tasks({ schedule: true }, 2, 'rq'), fixed: null },
  },
  between: {
    'one of two': {
      design: design(
        {
          beat: { technology: 'celery', settings: { schedule: true } },
          jobs: { technology: 'celery', replicas: 3, settings: { schedule: true } },
          broker: 'rabbitmq',
        },
        { 'beat -> broker': {}, 'jobs -> broker': {} },
      ),
      score: 0.5,
      evidence: [['jobs']],
      fixed: 1,
    },
  },
  skips: {
    'no schedule': tasks({ schedule: false }, 4),
    'nothing is said of one': tasks({}, 4),
  },
})
