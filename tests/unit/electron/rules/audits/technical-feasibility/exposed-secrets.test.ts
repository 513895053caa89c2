import exposedSecrets from '../../../../../../electron/rules/audits/technical-feasibility/exposed-secrets.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(exposedSecrets, {
  passes: {
    'a secret store': {
      design: design({ api: { technology: 'fastapi', settings: { secretsFrom: 'vault' } } }),
    },
    'the platform': {
      design: design({ tasks: { technology: 'celery', settings: { secretsFrom: 'platform' } } }),
    },
  },
  fails: {
    'a settings file': {
      design: design({ api: { technology: 'fastapi', settings: { secretsFrom: 'file' } } }),
      evidence: [['api']],
      fixed: 1,
    },
  },
  between: {
    'the environment, with a secret store at hand': {
      design: design(
        { api: { technology: 'fastapi', settings: { secretsFrom: 'environment' } }, vault: 'vault' },
        { 'api -> vault': {} },
      ),
      score: 0.4,
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of them': { design: design({ api: 'fastapi' }) } },
  skips: {
    'no secrets': { design: design({ api: { technology: 'fastapi', settings: { secretsFrom: 'none' } } }) },
    'a database': { design: design({ db: { technology: 'postgresql', settings: { secretsFrom: 'file' } } }) },
  },
})
