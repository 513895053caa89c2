import unknownTechnologies from '../../../../../../electron/rules/audits/maintainability/unknown-technologies.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(unknownTechnologies, {
  passes: { 'all known': { design: design({ a: 'fastapi', b: 'pandas' }, { 'a -> b': {} }) } },
  fails: {
    'none known': {
      design: design({ a: 'home-grown', b: 'home-made' }, { 'a -> b': {} }),
      evidence: [['a'], ['b']],
      fixed: null,
    },
  },
  between: {
    'one of two': {
      design: design({ a: 'home-grown', b: 'redis' }, { 'a -> b': {} }),
      score: 0.5,
      evidence: [['a']],
    },
  },
  skips: { 'an empty design': { design: design({}) } },
})
