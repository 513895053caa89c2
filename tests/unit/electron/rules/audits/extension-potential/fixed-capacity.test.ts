import fixedCapacity from '../../../../../../electron/rules/audits/extension-potential/fixed-capacity.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { concurrency: 4 } as const

/** The application on a cluster, which can start more of it. */
const onCluster = (api: Parameters<typeof design>[0][string]) =>
  design({ api, cluster: 'kubernetes' }, { 'api -> cluster': { kind: 'depends-on', sync: false } })

auditTester(fixedCapacity, {
  passes: {
    autoscaled: {
      design: design({ api: { technology: 'fastapi', settings: { autoscaleMin: 2, autoscaleMax: 6 } } }),
      profile,
    },
    'run without servers': {
      design: design(
        { api: 'fastapi', functions: 'aws-lambda' },
        { 'api -> functions': { kind: 'depends-on' } },
      ),
      profile,
    },
  },
  fails: {
    'one replica, and nothing that starts more': {
      design: design({ api: 'fastapi' }),
      profile,
      evidence: [['api']],
      fixed: 0.5,
    },
    'one replica on a cluster': { design: onCluster('fastapi'), profile, fixed: 1 },
    'one replica of a large project': {
      design: design({ worker: { technology: 'celery', settings: { managed: true } } }),
      profile: { projectScale: 5, concurrency: 1 },
      fixed: 1,
    },
    'a worker that starts tasks by the clock, which must stay one': {
      design: onCluster({ technology: 'celery', settings: { schedule: true } }),
      profile,
      fixed: null,
    },
  },
  between: {
    'as many replicas as there can be': {
      design: onCluster({ technology: 'fastapi', replicas: 10_000 }),
      profile,
      score: 0.5,
      fixed: null,
    },
    'fixed replicas, and nothing that starts more': {
      design: design({ api: { technology: 'fastapi', replicas: 3 } }),
      profile,
      score: 0.5,
      fixed: null,
    },
    'an upper end that is no more than what runs': {
      design: onCluster({ technology: 'fastapi', replicas: 3, settings: { autoscaleMax: 3 } }),
      profile,
      score: 0.5,
      fixed: 1,
    },
  },
  skips: {
    'a light load': { design: design({ api: 'fastapi' }), profile: { concurrency: 3, projectScale: 3 } },
    'a load that is not stated': { design: design({ api: 'fastapi' }) },
    'no application': { design: design({ db: 'postgresql' }), profile },
  },
})
