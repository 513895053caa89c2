import scatteredLogs from '../../../../../../electron/rules/audits/maintainability/scattered-logs.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { used } from '../../../../../support/design'

const apps = { a: 'fastapi', b: 'fastapi', worker: 'celery' }

auditTester(scatteredLogs, {
  passes: {
    'one collection for all': {
      design: used({ ...apps, logs: 'loki' }, { 'a -> logs': {}, 'b -> logs': {}, 'logs -> worker': {} }),
    },
    'a search engine that logs are sent to': {
      design: used(
        { ...apps, logs: 'opensearch' },
        {
          'a -> logs': { kind: 'publish' },
          'b -> logs': { kind: 'publish' },
          'worker -> logs': { kind: 'publish' },
        },
      ),
    },
  },
  fails: {
    'no collection': { design: used(apps), evidence: [['a', 'b', 'worker']], fixed: 1 },
    'a search engine that is only searched': {
      design: used({ ...apps, search: 'opensearch' }, { 'a -> search': {} }),
      fixed: 1,
    },
  },
  between: {
    'one of three': {
      design: used({ ...apps, logs: 'elk' }, { 'a -> logs': {} }),
      score: 1 / 3,
      evidence: [['b', 'worker']],
      fixed: 1,
    },
  },
  skips: { 'two applications': { design: used({ a: 'fastapi', b: 'fastapi' }) } },
})
