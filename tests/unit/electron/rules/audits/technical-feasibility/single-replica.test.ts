import singleReplica from '../../../../../../electron/rules/audits/technical-feasibility/single-replica.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { performance: 4 } as const

auditTester(singleReplica, {
  passes: {
    'two replicas behind a balancer': {
      profile,
      design: design(
        { lb: { technology: 'haproxy', replicas: 2 }, api: { technology: 'fastapi', replicas: 2 } },
        { 'lb -> api': {} },
      ),
    },
    'one replica that a provider operates': {
      profile,
      design: design(
        { web: 'web-client', api: { technology: 'fastapi', settings: { managed: true } } },
        { 'web -> api': {} },
      ),
    },
    'autoscaling from two': {
      profile: { projectScale: 3 },
      design: design(
        { web: 'web-client', api: { technology: 'flask', settings: { autoscaleMin: 2 } } },
        { 'web -> api': {} },
      ),
    },
    'functions, which the platform multiplies': {
      profile: { availabilityTarget: 0.999 },
      design: design(
        { web: 'web-client', api: 'fastapi', fn: 'aws-lambda' },
        { 'web -> api': {}, 'api -> fn': { kind: 'depends-on' } },
      ),
    },
  },
  fails: {
    'one replica that clients call': {
      profile,
      design: design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} }),
      evidence: [['api']],
      fixed: 1,
    },
    'one proxy with an exposure of its own': {
      profile,
      design: design({ proxy: { technology: 'nginx', settings: { exposure: 'public' } } }),
      evidence: [['proxy']],
      fixed: 1,
    },
  },
  between: {
    'an inner service counts half as much as the entry': {
      profile,
      design: design(
        { web: 'web-client', api: { technology: 'fastapi', replicas: 2 }, inner: 'fastapi' },
        { 'web -> api': {}, 'api -> inner': {} },
      ),
      score: 2 / 3,
      evidence: [['inner']],
      fixed: 1,
    },
    'half the loss beside the availability estimate': {
      profile: { availabilityTarget: 0.999 },
      design: design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} }),
      score: 0.5,
      fixed: 1,
    },
  },
  skips: {
    'a project that bears a restart': {
      profile: { performance: 3, projectScale: 2, availabilityTarget: 0.99 },
      design: design({ web: 'web-client', api: 'fastapi' }, { 'web -> api': {} }),
    },
    'services that no request passes': {
      profile,
      design: design({ api: 'fastapi', tasks: 'celery', mq: 'rabbitmq' }, { 'tasks -> mq': {} }),
    },
    'a service that somebody else runs': {
      profile,
      design: design(
        { web: 'web-client', api: { technology: 'fastapi', settings: { external: true } } },
        { 'web -> api': {} },
      ),
    },
  },
})
