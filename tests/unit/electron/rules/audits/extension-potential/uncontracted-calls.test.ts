import uncontractedCalls from '../../../../../../electron/rules/audits/extension-potential/uncontracted-calls.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const inner = (openapi?: boolean) =>
  design(
    { api: 'fastapi', inner: { technology: 'flask', settings: openapi === undefined ? {} : { openapi } } },
    { 'api -> inner': {} },
  )

auditTester(uncontractedCalls, {
  passes: {
    'an OpenAPI schema': { design: inner(true) },
    'an RPC service, which is generated from one': {
      design: design({ api: 'fastapi', inner: 'grpc' }, { 'api -> inner': {} }),
    },
    'gRPC as the protocol': {
      design: design(
        { api: 'fastapi', inner: { technology: 'fastapi', settings: { openapi: false } } },
        { 'api -> inner': { settings: { protocol: 'gRPC' } } },
      ),
    },
  },
  fails: { 'no schema': { design: inner(false), evidence: [['api.inner']], fixed: 1 } },
  between: {
    'one of two': {
      design: design(
        {
          api: 'fastapi',
          a: { technology: 'fastapi', settings: { openapi: true } },
          b: { technology: 'flask', settings: { openapi: false } },
        },
        { 'api -> a': {}, 'api -> b': {} },
      ),
      score: 0.5,
      evidence: [['api.b']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: inner() } },
  skips: {
    'calls of clients, which are judged at the entry': {
      design: design(
        { web: 'web-client', api: { technology: 'flask', settings: { openapi: false } } },
        { 'web -> api': {} },
      ),
    },
    'a partner': { design: design({ api: 'fastapi', pay: 'external-api' }, { 'api -> pay': {} }) },
  },
})
