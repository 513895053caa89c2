import unversionedApi from '../../../../../../electron/rules/audits/extension-potential/unversioned-api.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const api = (settings: object, technology = 'fastapi') => ({
  technology,
  settings: { exposure: 'public' as const, ...settings },
})

auditTester(unversionedApi, {
  passes: { 'version and schema': { design: design({ api: api({ apiVersioning: true, openapi: true }) }) } },
  fails: {
    neither: {
      design: design({ api: api({ apiVersioning: false, openapi: false }) }),
      evidence: [['api']],
      fixed: 1,
    },
    'no version, reached through a gateway': {
      design: design(
        { gateway: 'nginx', api: { technology: 'flask', settings: { apiVersioning: false } } },
        { 'gateway -> api': {} },
      ),
      fixed: 1,
    },
  },
  between: {
    'a schema alone': {
      design: design({ api: api({ apiVersioning: false, openapi: true }) }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: { 'nothing stated': { design: design({ api: api({}) }) } },
  skips: {
    'an API of its own network': { design: design({ api: { technology: 'fastapi' } }) },
    GraphQL: { design: design({ api: api({ apiVersioning: false }, 'graphene') }) },
    'an RPC service has a schema by nature': { design: design({ api: api({}, 'grpc') }) },
  },
})
