import greedyPrefetch from '../../../../../../electron/rules/audits/technical-feasibility/greedy-prefetch.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const tasks = (settings: ServiceSettings, technology = 'celery') => ({
  design: design({ jobs: { technology, settings }, broker: 'rabbitmq' }, { 'jobs -> broker': {} }),
})

auditTester(greedyPrefetch, {
  passes: {
    'one at a time': tasks({ prefetchMultiplier: 1, serviceTimeMs: 3_600_000 }),
    'one at a time, whatever it takes': tasks({ prefetchMultiplier: 1 }),
    'many short ones': tasks({ prefetchMultiplier: 64, serviceTimeMs: 50 }),
  },
  fails: {
    'four long ones, as Celery comes': {
      ...tasks({ prefetchMultiplier: 4, serviceTimeMs: 600_000 }),
      evidence: [['jobs']],
      fixed: 1,
    },
    'without a limit': { ...tasks({ prefetchMultiplier: 0, serviceTimeMs: 60_000 }), fixed: 1 },
  },
  between: {
    'two long ones': { ...tasks({ prefetchMultiplier: 2, serviceTimeMs: 60_000 }), score: 2 / 3, fixed: 1 },
    'four of some seconds': {
      ...tasks({ prefetchMultiplier: 4, serviceTimeMs: 5500 }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: {
    'no multiplier stated': tasks({ serviceTimeMs: 600_000 }),
    'no length stated, only a limit': tasks({ prefetchMultiplier: 4, taskTimeLimitSeconds: 600 }),
  },
  skips: { 'another kind of worker': tasks({ prefetchMultiplier: 4, serviceTimeMs: 600_000 }, 'rq') },
})
