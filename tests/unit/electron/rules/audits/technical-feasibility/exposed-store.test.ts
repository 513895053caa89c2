import exposedStore from '../../../../../../electron/rules/audits/technical-feasibility/exposed-store.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(exposedStore, {
  passes: {
    'a private network': {
      design: design({ db: { technology: 'postgresql', settings: { exposure: 'private' } } }),
    },
  },
  fails: {
    'on the internet': {
      design: design({ redis: { technology: 'redis', settings: { exposure: 'public' } } }),
      evidence: [['redis']],
      fixed: 1,
    },
    'clients that connect directly': {
      design: design(
        { web: 'web-client', db: { technology: 'mongodb', settings: { exposure: 'private' } } },
        { 'web -> db': {} },
      ),
      fixed: null,
    },
  },
  between: {
    'in the company network': {
      design: design({ mq: { technology: 'rabbitmq', settings: { exposure: 'company' } } }),
      score: 0.5,
      fixed: 1,
    },
    'one of two': {
      design: design({
        a: { technology: 'postgresql', settings: { exposure: 'private' } },
        b: { technology: 'elasticsearch', settings: { exposure: 'public' } },
      }),
      score: 0.5,
      evidence: [['b']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: design({ db: 'mysql' }) } },
  skips: {
    'object storage, which clients may use directly': {
      design: design({ files: { technology: 'minio', settings: { exposure: 'public' } } }),
    },
    'a database in a file': {
      design: design({ db: { technology: 'sqlite', settings: { exposure: 'public' } } }),
    },
  },
})
