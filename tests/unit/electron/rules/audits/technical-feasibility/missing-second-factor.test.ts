import missingSecondFactor from '../../../../../../electron/rules/audits/technical-feasibility/missing-second-factor.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { businessComplexity: 4 } as const
const login = (mfa?: boolean) =>
  design(
    {
      web: 'web-client',
      app: { technology: 'django', settings: { auth: 'session', ...(mfa === undefined ? {} : { mfa }) } },
    },
    { 'web -> app': {} },
  )
const provider = (mfa: boolean) =>
  design(
    {
      web: 'web-client',
      app: { technology: 'django', settings: { auth: 'session' } },
      id: { technology: 'keycloak', settings: { mfa } },
    },
    { 'web -> app': {}, 'app -> id': {} },
  )

auditTester(missingSecondFactor, {
  passes: {
    'an identity provider that asks for one': { design: provider(true), profile },
    'a login of its own that asks for one': { design: login(true), profile },
  },
  fails: {
    'a password alone at the identity provider': {
      design: provider(false),
      profile,
      evidence: [['id']],
      fixed: 1,
    },
    'a password alone at the application': { design: login(false), profile, evidence: [['app']], fixed: 1 },
  },
  between: {
    'one of two logins': {
      design: design(
        {
          web: 'web-client',
          app: { technology: 'django', settings: { auth: 'session', mfa: true } },
          admin: { technology: 'flask', settings: { auth: 'session', mfa: false } },
        },
        { 'web -> app': {}, 'web -> admin': {} },
      ),
      profile,
      score: 0.5,
      evidence: [['admin']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: login(), profile } },
  skips: {
    'a simple business': { design: login(false), profile: { businessComplexity: 3 } },
    'a profile that says nothing of the business': { design: login(false) },
    'tokens that somebody else gives out': {
      design: design(
        { web: 'web-client', api: { technology: 'fastapi', settings: { auth: 'oidc', mfa: false } } },
        { 'web -> api': {} },
      ),
      profile,
    },
    'an application that nobody reaches': {
      design: design(
        { app: { technology: 'django', settings: { auth: 'session' } }, db: 'postgresql' },
        { 'app -> db': {} },
      ),
      profile,
    },
  },
})
