import longSyncChain from '../../../../../../electron/rules/audits/technical-feasibility/long-sync-chain.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const chain = (n: number) => {
  const ids = Array.from({ length: n + 1 }, (_, i) => `s${i}`)
  return design(
    Object.fromEntries(ids.map((id) => [id, 'fastapi'])),
    Object.fromEntries(ids.slice(1).map((id, i) => [`s${i} -> ${id}`, {}])),
  )
}

auditTester(longSyncChain, {
  passes: {
    'three hops': { design: chain(3) },
    'messages that nobody waits for': { design: design({ a: 'fastapi', q: 'rabbitmq' }, { 'a -> q': {} }) },
    'two services that call each other, and nobody else': {
      design: design({ a: 'fastapi', b: 'fastapi' }, { 'a -> b': {}, 'b -> a': {} }),
    },
    'a circle counts as one step': {
      design: design(
        { a: 'fastapi', b: 'fastapi', db: 'postgresql' },
        { 'a -> b': {}, 'b -> a': {}, 'b -> db': {} },
      ),
    },
  },
  fails: {
    'six hops': { design: chain(6), evidence: [['s0', 's1', 's2', 's3', 's4', 's5', 's6']], fixed: null },
  },
  between: { 'four hops': { design: chain(4), score: 2 / 3 } },
  skips: {
    'services without links': { design: design({ a: 'fastapi', b: 'fastapi' }) },
  },
})
