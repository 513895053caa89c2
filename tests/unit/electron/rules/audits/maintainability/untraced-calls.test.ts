import untracedCalls from '../../../../../../electron/rules/audits/maintainability/untraced-calls.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const apps = { a: 'fastapi', b: 'fastapi', c: 'grpc' }
const calls = { 'a -> b': {}, 'b -> c': {} }

auditTester(untracedCalls, {
  passes: {
    'all send traces': {
      design: design(
        { ...apps, traces: 'jaeger' },
        { ...calls, 'a -> traces': {}, 'b -> traces': {}, 'c -> traces': {} },
      ),
    },
    'one that stands apart sends none': {
      design: design(
        { ...apps, alone: 'flask', traces: 'jaeger' },
        { ...calls, 'a -> traces': {}, 'b -> traces': {}, 'c -> traces': {} },
      ),
    },
  },
  fails: {
    'no traces': { design: design(apps, calls), evidence: [['a', 'b', 'c']], fixed: 1 },
    'a trace store that nobody sends to': {
      design: design({ ...apps, traces: 'jaeger' }, calls),
      fixed: 1,
    },
  },
  between: {
    'the caller alone': {
      design: design({ ...apps, traces: 'jaeger' }, { ...calls, 'a -> traces': {} }),
      score: 1 / 3,
      evidence: [['b', 'c']],
      fixed: 1,
    },
  },
  skips: {
    'one call': { design: design({ a: 'fastapi', b: 'fastapi' }, { 'a -> b': {} }) },
    'applications that do not talk': { design: design(apps) },
  },
})
