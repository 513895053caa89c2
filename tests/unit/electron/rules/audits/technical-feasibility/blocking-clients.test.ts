import { expect, it } from 'vitest'
import blockingClients from '../../../../../../electron/rules/audits/technical-feasibility/blocking-clients.audit'
import { createEngine } from '../../../../../../electron/rules/engine'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { used } from '../../../../../support/design'

const app = (technology: string, settings: ServiceSettings) => used({ api: { technology, settings } })

auditTester(blockingClients, {
  passes: {
    'clients that can wait': {
      design: app('fastapi', {
        handlers: 'async',
        driver: 'asyncpg',
        orm: 'sqlalchemy',
        httpClient: 'httpx',
      }),
    },
    'harmless whatever the handlers are': { design: app('fastapi', { driver: 'asyncpg' }) },
  },
  fails: {
    'a blocking driver': {
      design: app('fastapi', { handlers: 'async', driver: 'psycopg2' }),
      evidence: [['api']],
      fixed: 1,
    },
    'a blocking client on an event loop of its own': {
      design: app('tornado', { httpClient: 'requests' }),
      fixed: 1,
    },
  },
  between: {
    'one of two': {
      design: app('fastapi', { handlers: 'async', driver: 'asyncpg', httpClient: 'requests' }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: {
    'a blocking driver in handlers of either kind': { design: app('fastapi', { driver: 'psycopg2' }) },
  },
  skips: {
    'handlers that run in threads': { design: app('fastapi', { handlers: 'sync', driver: 'psycopg2' }) },
    'a synchronous framework': { design: app('flask', { driver: 'psycopg2' }) },
    'no clients stated': { design: app('fastapi', { handlers: 'async' }) },
    'clients that this catalogue does not know': {
      design: app('fastapi', { handlers: 'async', driver: 'own' }),
    },
  },
})

it('names the clients as people of the language list names', () => {
  const engine = createEngine([blockingClients])
  const clients = { driver: 'psycopg2', orm: 'sqlalchemy', httpClient: 'requests' } as const
  engine.load(app('fastapi', { handlers: 'async', ...clients }), {})
  expect(engine.report().audits[0]?.evidence[0]?.note).toEqual({
    en: 'clients that block: 2 of 3, psycopg2 and Requests',
    zh: '3 个客户端中有 2 个会阻塞：psycopg2、Requests',
  })
})
