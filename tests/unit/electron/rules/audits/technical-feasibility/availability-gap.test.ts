import { expect, it } from 'vitest'
import availabilityGap from '../../../../../../electron/rules/audits/technical-feasibility/availability-gap.audit'
import { createEngine } from '../../../../../../electron/rules/engine'
import type { Profile } from '../../../../../../shared/model/profile'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const plain = design(
  { web: 'web-client', proxy: 'nginx', api: 'fastapi', db: 'postgresql', tasks: 'celery', mq: 'rabbitmq' },
  { 'web -> proxy': {}, 'proxy -> api': {}, 'api -> db': {}, 'api -> mq': {}, 'tasks -> mq': {} },
)
const still = { technology: 'fastapi', settings: { managed: true, availability: 1 } }

/** The nines that are there over those of the goal, squared. */
const reached = (availability: number, goal: number): number =>
  (Math.log10(1 - availability) / Math.log10(1 - goal)) ** 2

auditTester(availabilityGap, {
  passes: {
    'replicas, a standby and two zones': {
      profile: { availabilityTarget: 0.9999 },
      design: design(
        {
          web: 'web-client',
          api: { technology: 'fastapi', replicas: 2, settings: { zones: 2 } },
          db: { technology: 'postgresql', settings: { standby: true, failover: 'automatic', zones: 2 } },
        },
        { 'web -> api': {}, 'api -> db': {} },
      ),
    },
    'a goal that single parts reach': { profile: { availabilityTarget: 0.99 }, design: plain },
    'a guarded partner is not waited for': {
      profile: { availabilityTarget: 0.9985 },
      design: design(
        { web: 'web-client', api: 'fastapi', pay: 'external-api' },
        { 'web -> api': {}, 'api -> pay': { settings: { circuitBreaker: true } } },
      ),
    },
    'a cache beside the store is not waited for': {
      profile: { availabilityTarget: 0.9985 },
      design: design(
        {
          web: 'web-client',
          api: 'fastapi',
          cache: { technology: 'redis', settings: { cachePattern: 'aside' } },
        },
        { 'web -> api': {}, 'api -> cache': {} },
      ),
    },
  },
  fails: {
    'an empty design': {
      profile: { availabilityTarget: 0.999 },
      design: design({}),
      evidence: [[]],
      fixed: null,
    },
  },
  between: {
    'more than one nine short, where each step still counts': {
      profile: { availabilityTarget: 0.9999 },
      design: plain,
      score: reached(0.9995 * 0.999 * 0.999 * 0.9999, 0.9999),
      evidence: [['api', 'db', 'proxy'], ['api'], ['db'], ['proxy']],
      // Two proxies, two replicas and a standby leave the shared zone.
      fixed: reached(0.9999 * (1 - 1e-6) ** 2 * (1 - 2.5e-7), 0.9999),
    },
    'part of a nine short': {
      profile: { availabilityTarget: 0.999 },
      design: plain,
      score: reached(0.9995 * 0.999 * 0.999 * 0.9999, 0.999),
      fixed: 1,
    },
    'a figure of its own beats the table': {
      profile: { availabilityTarget: 0.999 },
      design: design(
        { web: 'web-client', api: { technology: 'fastapi', settings: { availability: 0.998, zones: 2 } } },
        { 'web -> api': {} },
      ),
      score: reached(0.998, 0.999),
      evidence: [['api'], ['api']],
      fixed: 1,
    },
    'a partner in the request, which the team cannot double': {
      profile: { availabilityTarget: 0.999 },
      design: design(
        {
          web: 'web-client',
          api: { technology: 'fastapi', settings: { managed: true, availability: 1 } },
          pay: 'external-api',
        },
        { 'web -> api': {}, 'api -> pay': {} },
      ),
      score: reached(0.995, 0.999),
      fixed: null,
    },
    'a part that two others share counts once': {
      profile: { availabilityTarget: 0.999 },
      design: design(
        {
          web: 'web-client',
          a: still,
          b: still,
          db: { technology: 'postgresql', settings: { zones: 2, availability: 0.998 } },
        },
        { 'web -> a': {}, 'web -> b': {}, 'a -> db': {}, 'b -> db': {} },
      ),
      score: reached(0.998, 0.999),
    },
    'a majority of three document stores': {
      profile: { availabilityTarget: 0.9999 },
      design: design(
        {
          web: 'web-client',
          a: still,
          db: { technology: 'mongodb', replicas: 3, settings: { zones: 2, availability: 0.99 } },
        },
        { 'web -> a': {}, 'a -> db': {} },
      ),
      score: reached(1 - 2.98e-4, 0.9999),
    },
  },
  skips: { 'no goal': { design: plain } },
})

/** What is said of the first place, in both languages. */
function firstNote(made: ReturnType<typeof design>, profile: Profile) {
  const engine = createEngine([availabilityGap])
  engine.load(made, profile)
  return engine.report().audits[0]?.evidence[0]?.note
}

it('shows the estimate, the time lost in a year and the goal', () => {
  expect(firstNote(plain, { availabilityTarget: 0.999 })).toEqual({
    en: 'estimated 99.74%, 23 h a year down; goal 99.9%',
    zh: '估算 99.74%，每年停机 23 小时，目标 99.9%',
  })
})
