import unmaintainedServer from '../../../../../../electron/rules/audits/maintainability/unmaintained-server.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const served = (server: string, technology = 'django') => ({ technology, settings: { server } })

auditTester(unmaintainedServer, {
  passes: {
    'a maintained server': { design: design({ a: served('gunicorn'), b: served('uvicorn', 'fastapi') }) },
  },
  fails: { never: 'a server that only takes fixes still counts half' },
  between: {
    uWSGI: { design: design({ app: served('uwsgi') }), score: 0.5, evidence: [['app']], fixed: 1 },
    'uWSGI under an asynchronous framework': {
      design: design({ app: served('uwsgi', 'fastapi') }),
      score: 0.5,
      fixed: 1,
    },
    'uWSGI drawn beside the application': {
      design: design({ app: 'django', server: 'uwsgi' }, { 'server -> app': {} }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: { 'no server stated': { design: design({ app: 'django' }) } },
  skips: { 'a worker': { design: design({ worker: 'celery' }) } },
})
