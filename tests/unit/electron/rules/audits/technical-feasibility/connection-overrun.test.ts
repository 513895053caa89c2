import { expect, it } from 'vitest'
import connectionOverrun from '../../../../../../electron/rules/audits/technical-feasibility/connection-overrun.audit'
import { createEngine } from '../../../../../../electron/rules/engine'
import type { Profile } from '../../../../../../shared/model/profile'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const pooled = (
  replicas: number,
  workers: number,
  poolSize: number,
  maxOverflow: number,
  settings: ServiceSettings,
  autoscaleMax = replicas,
) =>
  design(
    {
      api: { technology: 'fastapi', replicas, settings: { workers, poolSize, maxOverflow, autoscaleMax } },
      db: { technology: 'postgresql', settings },
    },
    { 'api -> db': {} },
  )

/** Four processes with a pool, and five workers that state no processes, at a hundred connections. */
const withWorkers = (poolSize: number) =>
  design(
    {
      api: { technology: 'fastapi', settings: { workers: 4, poolSize } },
      tasks: { technology: 'celery', replicas: 5 },
      db: { technology: 'postgresql', settings: { maxConnections: 103 } },
    },
    { 'api -> db': {}, 'tasks -> db': {} },
  )

auditTester(connectionOverrun, {
  passes: {
    // 20 + 5 × 1–8: comfortable either way.
    'workers of which nobody says how many processes they have, where that decides nothing': {
      design: withWorkers(5),
    },
    'sixty in a hundred': { design: pooled(1, 4, 15, 0, { maxConnections: 103 }) },
    'a pooler in between': {
      design: design(
        {
          api: {
            technology: 'fastapi',
            replicas: 20,
            settings: { workers: 4, poolSize: 5, maxOverflow: 10 },
          },
          pool: { technology: 'pgbouncer', settings: { poolMode: 'transaction', maxConnections: 5000 } },
          db: { technology: 'postgresql', settings: { maxConnections: 100 } },
        },
        { 'api -> pool': {}, 'pool -> db': {} },
      ),
    },
  },
  fails: {
    'more connections than any pooler can be told to take': {
      design: pooled(10_000, 100, 5, 0, { maxConnections: 100 }),
      fixed: null,
    },
    // The published case: 2 × 4 × (5 + 10) = 120 connections, 97 of 100 to be had.
    'two replicas of four processes with fifteen connections each': {
      design: pooled(2, 4, 5, 10, { maxConnections: 100 }),
      evidence: [['db']],
      fixed: 1,
    },
    'a limit that the reserve alone uses up': { design: pooled(1, 1, 1, 0, { maxConnections: 2 }) },
    'what autoscaling would open': {
      design: pooled(1, 4, 5, 10, { maxConnections: 100 }, 2),
      fixed: 1,
    },
    'another database, which PgBouncer does not speak to': {
      design: design(
        {
          api: { technology: 'flask', replicas: 4, settings: { workers: 4, poolSize: 10 } },
          db: { technology: 'mysql', settings: { maxConnections: 151 } },
        },
        { 'api -> db': {} },
      ),
      fixed: null,
    },
    'a pooler that holds a connection for each session': {
      design: design(
        {
          api: { technology: 'fastapi', settings: { workers: 4, poolSize: 5 } },
          pool: { technology: 'pgbouncer', settings: { poolMode: 'session', maxConnections: 100 } },
        },
        { 'api -> pool': {} },
      ),
      evidence: [['pool']],
      fixed: 1,
    },
  },
  between: {
    // 80 of 100.
    'four fifths': { design: pooled(2, 4, 10, 0, { maxConnections: 103 }), score: 0.5, fixed: 1 },
    'workers take connections too': {
      design: design(
        {
          api: { technology: 'fastapi', settings: { workers: 4, poolSize: 15 } },
          tasks: { technology: 'celery', replicas: 5, settings: { workers: 4 } },
          db: { technology: 'postgresql', settings: { maxConnections: 103 } },
        },
        { 'api -> db': {}, 'tasks -> db': {} },
      ),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: {
    // 60 + 5 × 1–8: comfortable or not.
    'workers of which nobody says how many processes they have, where that decides': {
      design: withWorkers(15),
    },
    'no pool stated': {
      design: design(
        { api: 'fastapi', db: { technology: 'postgresql', settings: { maxConnections: 100 } } },
        { 'api -> db': {} },
      ),
    },
    'no limit stated': { design: pooled(1, 1, 5, 0, {}) },
  },
  skips: {
    'a database that nobody uses': {
      design: design({ db: { technology: 'postgresql', settings: { maxConnections: 100 } } }),
    },
    'a database in a file': { design: design({ api: 'flask', db: 'sqlite' }, { 'api -> db': {} }) },
    'a document store': { design: design({ api: 'flask', db: 'mongodb' }, { 'api -> db': {} }) },
  },
})

/** What is said of the first place, in both languages. */
function firstNote(made: ReturnType<typeof design>, profile: Profile) {
  const engine = createEngine([connectionOverrun])
  engine.load(made, profile)
  return engine.report().audits[0]?.evidence[0]?.note
}

it('shows the sum: replicas × processes × (pool + overflow) against the limit less the reserve', () => {
  expect(firstNote(pooled(2, 4, 5, 10, { maxConnections: 100 }), {})).toEqual({
    en: '2 × 4 × (5+10) = 120 of 97 connections',
    zh: '2 × 4 × (5+10) = 120，上限 97 个连接',
  })
})
