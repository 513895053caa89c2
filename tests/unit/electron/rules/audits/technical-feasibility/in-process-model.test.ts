import inProcessModel from '../../../../../../electron/rules/audits/technical-feasibility/in-process-model.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const inside = (technology: string) =>
  design({ api: 'fastapi', lib: { technology, settings: { inference: 'in-process' } } }, { 'api -> lib': {} })

auditTester(inProcessModel, {
  passes: {
    'a model server': { design: design({ api: 'fastapi', model: 'tf-serving' }, { 'api -> model': {} }) },
    'a small model for few users': {
      profile: { concurrency: 2 },
      design: inside('scikit-learn'),
    },
  },
  fails: {
    'TensorFlow in the web process': {
      profile: { concurrency: 1 },
      design: inside('tensorflow'),
      evidence: [['api', 'lib']],
      fixed: 1,
    },
    'a small model for many users': { profile: { concurrency: 3 }, design: inside('scikit-learn'), fixed: 1 },
    'as the application says of itself': {
      design: design({ api: { technology: 'fastapi', settings: { inference: 'in-process' } } }),
      evidence: [['api']],
      fixed: 1,
    },
    'a model server beside, and the library still at work': {
      design: design(
        {
          api: 'fastapi',
          lib: { technology: 'pytorch', settings: { inference: 'in-process' } },
          model: 'ray',
        },
        { 'api -> lib': {}, 'api -> model': {} },
      ),
      fixed: 1,
    },
  },
  between: {
    'one of two applications': {
      design: design(
        {
          api: { technology: 'fastapi', settings: { inference: 'in-process' } },
          admin: 'flask',
          model: 'tf-serving',
        },
        { 'admin -> model': {} },
      ),
      score: 0.5,
      evidence: [['api']],
      fixed: 1,
    },
  },
  unknown: {
    'a library of which nothing is said': {
      design: design({ api: 'fastapi', lib: 'pytorch' }, { 'api -> lib': {} }),
    },
  },
  skips: {
    'no model': { design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }) },
    'a model in a worker': {
      design: design(
        { tasks: 'celery', lib: { technology: 'pytorch', settings: { inference: 'in-process' } } },
        { 'tasks -> lib': {} },
      ),
    },
  },
})
