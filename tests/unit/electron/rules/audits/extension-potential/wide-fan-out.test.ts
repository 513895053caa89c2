import wideFanOut from '../../../../../../electron/rules/audits/extension-potential/wide-fan-out.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const fan = (n: number) =>
  design(
    { a: 'fastapi', ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`t${i}`, 'external-api'])) },
    Object.fromEntries(Array.from({ length: n }, (_, i) => [`a -> t${i}`, {}])),
  )

auditTester(wideFanOut, {
  passes: {
    'five at most': { design: fan(5) },
    'messages that nobody waits for': { design: design({ a: 'fastapi', q: 'rabbitmq' }, { 'a -> q': {} }) },
    'one of five over two links': {
      design: design(
        { a: 'fastapi', b: 'postgresql', c: 'redis', d: 'mongodb', e: 'flask', f: 'external-api' },
        { 'a -> b': {}, 'a->b': { kind: 'read' }, 'a -> c': {}, 'a -> d': {}, 'a -> e': {}, 'a -> f': {} },
      ),
    },
  },
  fails: { ten: { design: fan(10), fixed: null } },
  between: { seven: { design: fan(7), score: 0.6 } },
  skips: {
    'a proxy is there to fan out': {
      design: design(
        {
          proxy: 'nginx',
          ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`t${i}`, 'external-api'])),
        },
        Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`proxy -> t${i}`, {}])),
      ),
    },
  },
})
