import fixedCapacity from '../../../../../../electron/rules/audits/extension-potential/fixed-capacity.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { concurrency: 4 } as const

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
    'one replica': { design: design({ api: 'fastapi' }), profile, evidence: [['api']], fixed: 1 },
    'one replica of a large project': {
      design: design({ worker: 'celery' }),
      profile: { projectScale: 5, concurrency: 1 },
      fixed: 1,
    },
  },
  between: {
    'as many replicas as there can be': {
      design: design({ api: { technology: 'fastapi', replicas: 10_000 } }),
      profile,
      score: 0.5,
      fixed: null,
    },
    'fixed replicas': {
      design: design({ api: { technology: 'fastapi', replicas: 3 } }),
      profile,
      score: 0.5,
      fixed: 1,
    },
    'an upper end that is no more than what runs': {
      design: design({ api: { technology: 'fastapi', replicas: 3, settings: { autoscaleMax: 3 } } }),
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
