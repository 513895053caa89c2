import { expect, it } from 'vitest'
import asyncOnWsgi from '../../../../../../electron/rules/audits/technical-feasibility/async-on-wsgi.audit'
import { createEngine } from '../../../../../../electron/rules/engine'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const app = (technology: string, settings: ServiceSettings) => ({
  design: design({ web: 'web-client', app: { technology, settings } }, { 'web -> app': {} }),
})

auditTester(asyncOnWsgi, {
  passes: {
    'Django on Uvicorn': app('django', { handlers: 'async', server: 'uvicorn' }),
    'Gunicorn with ASGI workers': app('django', {
      handlers: 'async',
      server: 'gunicorn',
      workerClass: 'asgi',
    }),
    'what it states where no server is named': app('django', { handlers: 'async', interface: 'ASGI' }),
  },
  fails: {
    'Django on uWSGI': {
      ...app('django', { handlers: 'async', server: 'uwsgi', interface: 'ASGI' }),
      evidence: [['app']],
      fixed: 1,
    },
    'Gunicorn with threads': {
      ...app('django', { handlers: 'async', server: 'gunicorn', workerClass: 'gthread' }),
      fixed: 1,
    },
  },
  between: {
    'one of two': {
      design: design(
        {
          web: 'web-client',
          a: { technology: 'django', settings: { handlers: 'async', interface: 'ASGI' } },
          b: { technology: 'django', settings: { handlers: 'async', interface: 'WSGI' } },
        },
        { 'web -> a': {}, 'web -> b': {} },
      ),
      score: 0.5,
      evidence: [['b']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of the server': app('django', { handlers: 'async' }) },
  skips: {
    'plain handlers': app('django', { handlers: 'sync', interface: 'WSGI' }),
    'a framework that has nothing else': app('fastapi', { handlers: 'async', server: 'uvicorn' }),
  },
})

it('leaves Flask with plain handlers, since no server gives it an event loop', () => {
  const engine = createEngine([asyncOnWsgi])
  engine.load(app('flask', { handlers: 'async', server: 'uvicorn' }).design, {})
  const [result] = engine.report().audits
  expect(result?.score).toBe(0)
  expect(result?.fixes[0]?.calls[0]?.args).toMatchObject({ settings: { handlers: 'sync' } })
})
