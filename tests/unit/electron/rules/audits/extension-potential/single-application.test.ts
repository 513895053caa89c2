import singleApplication from '../../../../../../electron/rules/audits/extension-potential/single-application.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const linked = (n: number) =>
  design(
    { db: 'postgresql', ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`a${i}`, 'fastapi'])) },
    Object.fromEntries(Array.from({ length: n }, (_, i) => [`a${i} -> db`, {}])),
  )

auditTester(singleApplication, {
  passes: {
    'three at scale 4': { design: linked(3), profile: { projectScale: 4 } },
    'five at scale 5': { design: linked(5), profile: { projectScale: 5 } },
  },
  fails: {
    'an empty design': { design: design({}), profile: { projectScale: 4 }, evidence: [[]], fixed: null },
    one: { design: linked(1), profile: { projectScale: 4 } },
    'many that nothing is linked to': {
      design: design({ a: 'fastapi', b: 'fastapi', c: 'fastapi' }),
      profile: { projectScale: 4 },
    },
  },
  between: {
    'two at scale 4': { design: linked(2), profile: { projectScale: 4 }, score: 0.5 },
    'four at scale 5': { design: linked(4), profile: { projectScale: 5 }, score: 0.75 },
  },
  skips: {
    'a smaller project': { design: linked(1), profile: { projectScale: 3 } },
    'a scale that is not stated': { design: linked(1) },
  },
})
