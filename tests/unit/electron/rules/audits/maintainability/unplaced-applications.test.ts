import unplacedApplications from '../../../../../../electron/rules/audits/maintainability/unplaced-applications.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const services = { web: 'web-client', a: 'fastapi', b: 'fastapi', cluster: 'kubernetes' }

auditTester(unplacedApplications, {
  passes: {
    'all on the platform': {
      design: design(services, {
        'web -> a': {},
        'a -> cluster': { kind: 'depends-on' },
        'b -> cluster': { kind: 'depends-on' },
      }),
    },
    'one on the platform, one at a provider': {
      design: design(
        { ...services, b: { technology: 'fastapi', settings: { managed: true } } },
        { 'a -> b': {}, 'a -> cluster': { kind: 'depends-on' } },
      ),
    },
  },
  fails: {
    'a platform that another team’s application runs on': {
      design: design(
        {
          a: 'fastapi',
          other: { technology: 'fastapi', settings: { external: true } },
          cluster: 'kubernetes',
        },
        { 'a -> other': {}, 'other -> cluster': { kind: 'depends-on' } },
      ),
      evidence: [['a']],
      fixed: 1,
    },
  },
  between: {
    'one of two': {
      design: design(services, { 'a -> b': {}, 'a -> cluster': { kind: 'depends-on' } }),
      score: 0.5,
      evidence: [['b']],
      fixed: 1,
    },
  },
  skips: {
    'no platform drawn': { design: design({ web: 'web-client', a: 'fastapi' }, { 'web -> a': {} }) },
    'a platform that nothing runs on': { design: design(services, { 'web -> a': {}, 'a -> b': {} }) },
  },
})
