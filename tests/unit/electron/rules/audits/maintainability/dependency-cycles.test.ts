import dependencyCycles from '../../../../../../electron/rules/audits/maintainability/dependency-cycles.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const ring = (...ids: string[]) =>
  Object.fromEntries(ids.map((id, n) => [`${id} -> ${ids[(n + 1) % ids.length]}`, {}]))
const apps = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, 'fastapi']))

auditTester(dependencyCycles, {
  passes: {
    'messages alone': { design: design({ a: 'fastapi', q: 'rabbitmq' }, { 'a -> q': {} }) },
    'a chain': { design: design(apps('a', 'b', 'c'), { 'a -> b': {}, 'b -> c': {}, 'a -> c': {} }) },
    'a circle that an event opens': {
      design: design(apps('a', 'b'), { 'a -> b': {}, 'b -> a': { sync: false } }),
    },
    'a watcher that is called': {
      design: design({ a: 'fastapi', m: 'prometheus', b: 'fastapi' }, { 'm -> a': {}, 'a -> b': {} }),
    },
  },
  fails: {
    'two services that call each other': {
      design: design(apps('a', 'b'), ring('a', 'b')),
      evidence: [['a', 'b']],
      fixed: 1,
    },
    'circles that share a service': {
      design: design(apps('a', 'b', 'c', 'd'), { ...ring('a', 'b', 'c'), ...ring('c', 'd') }),
      evidence: [['a', 'b', 'c', 'd']],
      fixed: 1,
    },
  },
  between: {
    'a circle of three among five, and one of two': {
      design: design(apps('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'), {
        ...ring('d', 'e', 'f'),
        ...ring('b', 'c'),
        'a -> d': {},
        'f -> g': {},
        'g -> h': {},
        'h -> i': {},
        'i -> j': {},
      }),
      score: 0.5,
      evidence: [
        ['d', 'e', 'f'],
        ['b', 'c'],
      ],
      fixed: 1,
    },
  },
  skips: {
    'services without links': { design: design(apps('a', 'b')) },
    'what neither asks nor sends': {
      design: design({ a: 'fastapi', host: 'docker' }, { 'a -> host': { kind: 'depends-on', sync: false } }),
    },
  },
})
