import localState from '../../../../../../electron/rules/audits/extension-potential/local-state.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const twice = (settings: object) => ({ technology: 'django', replicas: 2, settings })

auditTester(localState, {
  passes: {
    'everything shared': {
      design: design({ app: twice({ sessionStore: 'shared', uploads: 'object-storage', stateless: true }) }),
    },
    'nothing kept': { design: design({ app: twice({ sessionStore: 'none', uploads: 'none' }) }) },
  },
  fails: {
    'sessions in the process': {
      design: design({ app: twice({ sessionStore: 'process' }) }),
      evidence: [['app']],
      fixed: 1,
    },
    'state of its own, and autoscaled': {
      design: design({ app: { technology: 'fastapi', settings: { autoscaleMax: 4, stateless: false } } }),
      fixed: 1,
    },
    'one replica of a project that grows': {
      design: design({ app: { technology: 'flask', settings: { uploads: 'local-disk' } } }),
      profile: { projectScale: 3 },
      fixed: 1,
    },
  },
  between: {
    'one kind of two': {
      design: design({ app: twice({ sessionStore: 'shared', uploads: 'local-disk' }) }),
      score: 0.5,
      fixed: 1,
    },
    'two kinds of four': {
      design: design({
        app: twice({
          sessionStore: 'process',
          uploads: 'none',
          rateLimitStore: 'process',
          stateless: true,
        }),
      }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: { 'nothing stated': { design: design({ app: twice({}) }) } },
  skips: {
    'one replica of a small project': {
      design: design({ app: { technology: 'django', settings: { sessionStore: 'process' } } }),
      profile: { projectScale: 2 },
    },
    'a worker': { design: design({ worker: { technology: 'celery', replicas: 3 } }) },
  },
})
