import overloadedService from '../../../../../../electron/rules/audits/technical-feasibility/overloaded-service.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const entry = (settings: ServiceSettings) =>
  design({ web: 'web-client', api: { technology: 'fastapi', settings } }, { 'web -> api': {} })

auditTester(overloadedService, {
  passes: {
    'seven tenths of the capacity': {
      profile: { peakRequestsPerSecond: 70 },
      design: entry({ maxRequestsPerSecond: 100 }),
    },
    'the upper end of autoscaling': {
      profile: { peakRequestsPerSecond: 300 },
      design: entry({ maxRequestsPerSecond: 100, autoscaleMax: 5 }),
    },
  },
  fails: {
    'more than it can serve': {
      profile: { peakRequestsPerSecond: 150 },
      design: entry({ maxRequestsPerSecond: 100 }),
      evidence: [['api']],
      fixed: 1,
    },
  },
  between: {
    // 4 processes of 20/s under 68/s: 0.85 of the time busy.
    'processes that are busy most of the time': {
      profile: { peakRequestsPerSecond: 68 },
      design: entry({ serviceTimeMs: 50, workers: 4, handlers: 'async' }),
      score: 0.5,
      fixed: 1,
    },
    'threads serve beside each other': {
      profile: { peakRequestsPerSecond: 68 },
      design: entry({ serviceTimeMs: 50, workers: 2, threads: 2, handlers: 'sync' }),
      score: 0.5,
      fixed: 1,
    },
    'two entries share the peak': {
      profile: { peakRequestsPerSecond: 170 },
      design: design(
        {
          web: 'web-client',
          a: { technology: 'fastapi', settings: { maxRequestsPerSecond: 100 } },
          b: { technology: 'fastapi', settings: { maxRequestsPerSecond: 100 } },
        },
        { 'web -> a': {}, 'web -> b': {} },
      ),
      score: 0.5,
      evidence: [['a'], ['b']],
      fixed: 1,
    },
  },
  unknown: {
    'nothing is said of its speed': { profile: { peakRequestsPerSecond: 10 }, design: entry({}) },
    'nothing is said of its processes': {
      profile: { peakRequestsPerSecond: 10 },
      design: entry({ serviceTimeMs: 50 }),
    },
  },
  skips: {
    'no peak given': { design: entry({ maxRequestsPerSecond: 1 }) },
    'an inner service, whose share of requests nobody states': {
      profile: { peakRequestsPerSecond: 10 },
      design: design(
        { a: 'celery', b: { technology: 'fastapi', settings: { maxRequestsPerSecond: 1 } } },
        { 'a -> b': {} },
      ),
    },
  },
})
