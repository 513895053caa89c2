import blockingClients from '../../../../../../electron/rules/audits/technical-feasibility/blocking-clients.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const app = (technology: string, settings: ServiceSettings) => design({ api: { technology, settings } })

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
