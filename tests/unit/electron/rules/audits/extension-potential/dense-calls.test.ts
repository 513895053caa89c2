import denseCalls from '../../../../../../electron/rules/audits/extension-potential/dense-calls.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const services = { a: 'fastapi', b: 'fastapi', c: 'fastapi', d: 'flask' }
const between = (...ends: string[]) =>
  design(services, Object.fromEntries(ends.map((each) => [each, { kind: 'call' as const }])))

auditTester(denseCalls, {
  passes: {
    'three of twelve': { design: between('a -> b', 'b -> c', 'c -> d') },
    'applications that send each other messages, as far apart as can be': {
      design: design(services, {
        'a -> b': { kind: 'publish', sync: false },
        'b -> c': { kind: 'publish', sync: false },
        'c -> d': { kind: 'publish', sync: false },
      }),
    },
  },
  fails: {
    'nine of twelve': {
      design: between(
        'a -> b',
        'a -> c',
        'a -> d',
        'b -> a',
        'b -> c',
        'b -> d',
        'c -> a',
        'c -> b',
        'd -> a',
      ),
      evidence: [['a', 'b', 'c', 'd']],
      fixed: null,
    },
  },
  between: {
    'six of twelve': {
      design: between('a -> b', 'a -> c', 'a -> d', 'b -> c', 'b -> d', 'c -> d'),
      score: 0.5,
      evidence: [['a', 'b', 'c']],
    },
  },
  skips: {
    'three applications': {
      design: design(
        { a: 'fastapi', b: 'fastapi', c: 'flask' },
        { 'a -> b': {}, 'b -> c': {}, 'c -> a': {} },
      ),
    },
  },
})
