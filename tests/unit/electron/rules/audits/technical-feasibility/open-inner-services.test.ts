import openInnerServices from '../../../../../../electron/rules/audits/technical-feasibility/open-inner-services.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { projectScale: 4 } as const
const inner = (auth?: 'none' | 'api-key' | 'jwt') =>
  design(
    {
      web: 'web-client',
      api: 'fastapi',
      stock: { technology: 'fastapi', settings: auth ? { auth } : {} },
    },
    { 'web -> api': {}, 'api -> stock': {} },
  )

auditTester(openInnerServices, {
  passes: {
    'a signed token': { design: inner('jwt'), profile },
    'a mesh that knows both sides': {
      design: design(
        { api: 'fastapi', stock: { technology: 'fastapi', settings: { auth: 'none' } }, mesh: 'istio' },
        { 'api -> stock': {}, 'stock -> mesh': { kind: 'depends-on' } },
      ),
      profile: { deploymentEnvironment: 4 },
    },
  },
  fails: { 'nobody is asked': { design: inner('none'), profile, evidence: [['stock']], fixed: 1 } },
  between: { 'a key that names a program': { design: inner('api-key'), profile, score: 0.7, fixed: 1 } },
  unknown: { 'nothing is said of it': { design: inner(), profile } },
  skips: {
    'a small system on one host': {
      design: inner('none'),
      profile: { projectScale: 3, deploymentEnvironment: 3 },
    },
    'an entry, which is judged as one': {
      design: design(
        { web: 'web-client', api: { technology: 'fastapi', settings: { auth: 'none' } } },
        { 'web -> api': {} },
      ),
      profile,
    },
    'an application that nobody calls': {
      design: design(
        { api: { technology: 'fastapi', settings: { auth: 'none' } }, db: 'postgresql' },
        { 'api -> db': {} },
      ),
      profile,
    },
  },
})
