import notebookInProduction from '../../../../../../electron/rules/audits/maintainability/notebook-in-production.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(notebookInProduction, {
  passes: {
    'a notebook that reads': {
      design: design(
        { book: 'jupyterlab', db: 'postgresql', files: 'minio' },
        { 'book -> db': { kind: 'read' }, 'book -> files': {} },
      ),
    },
    'a notebook that people open': {
      design: design({ web: 'web-client', book: 'jupyterlab' }, { 'web -> book': {} }),
    },
  },
  fails: {
    'an application that asks it': {
      design: design(
        { api: 'fastapi', book: 'jupyterlab', db: 'postgresql' },
        { 'api -> book': {}, 'book -> db': {} },
      ),
      evidence: [['book', 'api.book']],
      fixed: null,
    },
  },
  between: {
    'a notebook that writes business data': {
      design: design({ book: 'jupyterlab', db: 'postgresql' }, { 'book -> db': { kind: 'write' } }),
      score: 0.5,
      evidence: [['book', 'book.db.write']],
      fixed: 1,
    },
  },
  skips: { 'no notebook': { design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }) } },
})
