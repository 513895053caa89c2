import scatteredEntries from '../../../../../../electron/rules/audits/extension-potential/scattered-entries.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const apps = { a: 'fastapi', b: 'fastapi', c: 'django', d: 'flask', web: 'web-client' }

auditTester(scatteredEntries, {
  passes: {
    'one gateway': {
      design: design(
        { ...apps, gateway: 'kong' },
        { 'web -> gateway': {}, 'gateway -> a': {}, 'gateway -> b': {} },
      ),
    },
    'one application': { design: design(apps, { 'web -> a': {} }) },
    'logins and files go elsewhere': {
      design: design(
        { ...apps, id: 'keycloak', files: 'minio' },
        { 'web -> a': {}, 'web -> id': {}, 'web -> files': {} },
      ),
    },
  },
  fails: {
    'four applications': {
      design: design(apps, { 'web -> a': {}, 'web -> b': {}, 'web -> c': {}, 'web -> d': {} }),
      evidence: [['web', 'a', 'b', 'c', 'd']],
      fixed: 1,
    },
  },
  between: {
    'two applications': { design: design(apps, { 'web -> a': {}, 'web -> b': {} }), score: 2 / 3, fixed: 1 },
    'a gateway and an application': {
      design: design({ ...apps, gateway: 'nginx' }, { 'web -> gateway': {}, 'web -> a': {} }),
      score: 2 / 3,
      fixed: null,
    },
  },
  skips: {
    'two applications in all': {
      design: design({ a: 'fastapi', b: 'flask', web: 'web-client' }, { 'web -> a': {}, 'web -> b': {} }),
    },
    'a client that calls nobody': { design: design(apps) },
  },
})
