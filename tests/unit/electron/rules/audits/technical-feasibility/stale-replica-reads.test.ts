import staleReplicaReads from '../../../../../../electron/rules/audits/technical-feasibility/stale-replica-reads.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { businessComplexity: 3 } as const
const copies = (...replication: ServiceSettings['replication'][]) => ({
  design: design(
    {
      api: 'fastapi',
      db: 'postgresql',
      ...Object.fromEntries(
        replication.map((kind, n) => [
          `copy${n}`,
          { technology: 'postgresql', settings: { replicaOf: 'db', replication: kind } },
        ]),
      ),
    },
    {
      'api -> db': {},
      ...Object.fromEntries(replication.map((_, n) => [`api -> copy${n}`, { kind: 'read' as const }])),
    },
  ),
  profile,
})

auditTester(staleReplicaReads, {
  passes: { 'a replica that has every commit': copies('synchronous') },
  fails: {
    'a replica that follows later': { ...copies('asynchronous'), evidence: [['api', 'copy0']], fixed: 1 },
  },
  between: {
    'one of two': {
      ...copies('synchronous', 'asynchronous'),
      score: 0.5,
      evidence: [['api', 'copy1']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of the replication': copies(undefined) },
  skips: {
    'a simple business': { ...copies('asynchronous'), profile: { businessComplexity: 2 } },
    'no replica': copies(),
    'an application that changes nothing': {
      design: design(
        {
          api: 'fastapi',
          copy: { technology: 'postgresql', settings: { replicaOf: 'db', replication: 'asynchronous' } },
        },
        { 'api -> copy': { kind: 'read' } },
      ),
      profile,
    },
  },
})
