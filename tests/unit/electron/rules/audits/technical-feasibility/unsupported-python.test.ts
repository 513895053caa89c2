import unsupportedPython from '../../../../../../electron/rules/audits/technical-feasibility/unsupported-python.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const app = (technology: string, settings: ServiceSettings) => ({
  design: design({ web: 'web-client', app: { technology, settings } }, { 'web -> app': {} }),
})

auditTester(unsupportedPython, {
  passes: {
    'within every range': app('fastapi', { python: '3.13', server: 'uvicorn', driver: 'asyncpg' }),
    'a patch release': app('django', { python: '3.12.4' }),
    'the last of a range': app('django', { python: '3.14' }),
  },
  fails: {
    'too old for it': { ...app('django', { python: '3.11' }), evidence: [['app']], fixed: 1 },
    'too new for it': { ...app('django', { python: '3.15' }), fixed: 1 },
  },
  between: {
    // FastAPI, Uvicorn and redis-py have left it behind; asyncpg and HTTPX have not.
    'some of its packages': {
      ...app('fastapi', {
        python: '3.9',
        server: 'uvicorn',
        cacheClient: 'redis-py',
        driver: 'asyncpg',
        httpClient: 'httpx',
      }),
      score: 0.4,
      fixed: 1,
    },
    'a library that it depends on': {
      design: design(
        { app: { technology: 'fastapi', settings: { python: '3.14' } }, deep: 'tensorflow' },
        { 'app -> deep': { kind: 'depends-on', sync: false } },
      ),
      score: 0.5,
      fixed: 1,
    },
  },
  skips: {
    'no version stated': app('django', {}),
    'no Python 3 at all, which is another finding': app('django', { python: '2.7' }),
    'nothing that states a range': app('djangorestframework', { python: '3.8' }),
  },
})
