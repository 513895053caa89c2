import upwardDependencies from '../../../../../../electron/rules/audits/maintainability/upward-dependencies.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(upwardDependencies, {
  passes: {
    'requests that go down': {
      design: design(
        { web: 'web-client', api: 'fastapi', db: 'postgresql' },
        { 'web -> api': {}, 'api -> db': {} },
      ),
    },
    'a store in the wrong lane counts where it belongs': {
      design: design(
        { api: 'fastapi', db: { technology: 'postgresql', layer: 'client' } },
        { 'api -> db': {} },
      ),
    },
    'a layer passed over on the way down': {
      design: design({ web: 'web-client', db: 'postgresql' }, { 'web -> db': {} }),
    },
    'a worker that asks a model server': {
      design: design({ worker: 'celery', models: 'tf-serving' }, { 'worker -> models': {} }),
    },
  },
  fails: {
    'a store that calls an application': {
      design: design({ db: 'postgresql', api: 'fastapi' }, { 'db -> api': { kind: 'call' } }),
      evidence: [['db.api.call']],
      fixed: 1,
    },
    'a worker that calls the API': {
      design: design({ worker: 'celery', api: 'fastapi' }, { 'worker -> api': {} }),
      fixed: null,
    },
  },
  between: {
    'one of two links': {
      design: design(
        { core: { technology: 'fastapi', layer: 'business' }, api: 'fastapi', db: 'postgresql' },
        { 'core -> api': {}, 'core -> db': {} },
      ),
      score: 0.5,
      evidence: [['core.api']],
    },
  },
  skips: {
    'an application in the wrong lane, which is another finding': {
      design: design(
        { core: { technology: 'fastapi', layer: 'data' }, api: 'fastapi' },
        { 'core -> api': {} },
      ),
    },
    'links inside one lane': { design: design({ a: 'fastapi', b: 'fastapi' }, { 'a -> b': {} }) },
    'a metrics store that watches': {
      design: design({ metrics: 'prometheus', api: 'fastapi' }, { 'metrics -> api': {} }),
    },
    'a partner outside': { design: design({ api: 'fastapi', pay: 'external-api' }, { 'api -> pay': {} }) },
    'an identity provider': { design: design({ api: 'fastapi', id: 'keycloak' }, { 'api -> id': {} }) },
    'copies between stores': {
      design: design(
        { db: 'postgresql', edge: { technology: 'postgresql', layer: 'edge' } },
        { 'db -> edge': { kind: 'replicate' } },
      ),
    },
  },
})
