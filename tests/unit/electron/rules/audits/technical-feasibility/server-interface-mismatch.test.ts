import serverInterfaceMismatch from '../../../../../../electron/rules/audits/technical-feasibility/server-interface-mismatch.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const app = (technology: string, settings: ServiceSettings) => design({ api: { technology, settings } })

auditTester(serverInterfaceMismatch, {
  passes: {
    'FastAPI on Uvicorn': { design: app('fastapi', { server: 'uvicorn' }) },
    'FastAPI on Gunicorn with ASGI workers': {
      design: app('fastapi', { server: 'gunicorn', workerClass: 'asgi' }),
    },
    'Flask on uWSGI': { design: app('flask', { server: 'uwsgi' }) },
    'Django on Uvicorn': { design: app('django', { server: 'uvicorn', interface: 'WSGI' }) },
    'Django on Gunicorn': { design: app('django', { server: 'gunicorn', workerClass: 'sync' }) },
    'a server linked beside the application': {
      design: design({ api: 'litestar', server: 'hypercorn' }, { 'server -> api': {} }),
    },
  },
  fails: {
    'FastAPI on synchronous Gunicorn workers': {
      design: app('fastapi', { server: 'gunicorn', workerClass: 'sync' }),
      evidence: [['api']],
      fixed: 1,
    },
    'Starlette on uWSGI': { design: app('starlette', { server: 'uwsgi', workerClass: 'sync' }), fixed: 1 },
    'Django through ASGI on synchronous workers': {
      design: app('django', { interface: 'ASGI', server: 'gunicorn', workerClass: 'gthread' }),
      fixed: 1,
    },
  },
  between: {
    'Flask on Uvicorn, through an adapter': {
      design: app('flask', { server: 'uvicorn' }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: {
    'no server stated': { design: app('fastapi', {}) },
    'Gunicorn without a worker class': { design: app('fastapi', { server: 'gunicorn' }) },
  },
  skips: {
    'a framework with a server of its own': { design: app('tornado', { server: 'gunicorn' }) },
    'a database': { design: design({ db: 'postgresql' }) },
  },
})
