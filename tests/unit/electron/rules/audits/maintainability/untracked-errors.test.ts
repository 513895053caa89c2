import untrackedErrors from '../../../../../../electron/rules/audits/maintainability/untracked-errors.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const tracked = (errorTracking: boolean) => ({ technology: 'fastapi', settings: { errorTracking } })

auditTester(untrackedErrors, {
  passes: {
    stated: { design: design({ api: tracked(true) }) },
    'linked to a tracker': {
      design: design({ api: tracked(false), errors: 'sentry' }, { 'api -> errors': {} }),
    },
  },
  fails: {
    'stated that there is none': { design: design({ api: tracked(false) }), evidence: [['api']], fixed: 1 },
    'a tracker that nothing is linked to': {
      design: design({ api: tracked(false), errors: 'sentry' }),
      fixed: 1,
    },
  },
  between: {
    'one of two': { design: design({ a: tracked(true), b: tracked(false) }), score: 0.5, fixed: 1 },
  },
  unknown: { 'nothing stated': { design: design({ api: 'fastapi' }) } },
  skips: {
    'no application': { design: design({ db: 'postgresql' }) },
    'an application of somebody else': {
      design: design({ api: { technology: 'fastapi', settings: { external: true } } }),
    },
  },
})
