import { expect, it } from 'vitest'
import overloadedService from '../../../../../../electron/rules/audits/technical-feasibility/overloaded-service.audit'
import { createEngine } from '../../../../../../electron/rules/engine'
import type { Profile } from '../../../../../../shared/model/profile'
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
    'a proxy': {
      profile: { peakRequestsPerSecond: 10 },
      design: design({
        proxy: { technology: 'nginx', settings: { exposure: 'public', maxRequestsPerSecond: 1 } },
      }),
    },
    'a service that somebody else runs': {
      profile: { peakRequestsPerSecond: 10 },
      design: entry({ maxRequestsPerSecond: 1, external: true }),
    },
    'an inner service, whose share of requests nobody states': {
      profile: { peakRequestsPerSecond: 10 },
      design: design(
        { a: 'celery', b: { technology: 'fastapi', settings: { maxRequestsPerSecond: 1 } } },
        { 'a -> b': {} },
      ),
    },
  },
})

/** What is said of the first place, in both languages. */
function firstNote(made: ReturnType<typeof design>, profile: Profile) {
  const engine = createEngine([overloadedService])
  engine.load(made, profile)
  return engine.report().audits[0]?.evidence[0]?.note
}

it('shows arrivals, capacity and the mean wait', () => {
  // M/M/1 at 0.85: Wq = 0.85 / (100 - 85) s.
  expect(firstNote(entry({ maxRequestsPerSecond: 100 }), { peakRequestsPerSecond: 85 })?.en).toBe(
    '85/s on 1 × 100/s: 85% busy, mean wait 57 ms',
  )
  expect(firstNote(entry({ maxRequestsPerSecond: 100 }), { peakRequestsPerSecond: 100 })?.en).toBe(
    '100/s on 1 × 100/s: the queue grows without end',
  )
})
