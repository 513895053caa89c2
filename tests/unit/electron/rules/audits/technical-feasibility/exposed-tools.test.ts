import exposedTools from '../../../../../../electron/rules/audits/technical-feasibility/exposed-tools.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const linked = (exposure?: 'public' | 'company' | 'private') =>
  design(
    { board: { technology: 'grafana', settings: exposure ? { exposure } : {} }, metrics: 'external-api' },
    { 'board -> metrics': {} },
  )

auditTester(exposedTools, {
  passes: {
    'its own network': { design: linked('private') },
    'the company network, where the team works': { design: linked('company') },
  },
  fails: { 'on the internet': { design: linked('public'), evidence: [['board']], fixed: 1 } },
  between: {
    'one of two': {
      design: design(
        {
          book: { technology: 'jupyterlab', settings: { exposure: 'public' } },
          lab: { technology: 'mlflow', settings: { exposure: 'private' } },
        },
        { 'book -> lab': {} },
      ),
      score: 0.5,
      evidence: [['book']],
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of it': { design: linked() } },
  skips: {
    'an application': {
      design: design(
        { web: 'web-client', api: { technology: 'flask', settings: { exposure: 'public' } } },
        { 'web -> api': {} },
      ),
    },
    'a tool that somebody else runs': {
      design: design(
        { board: { technology: 'grafana', settings: { exposure: 'public', external: true } }, api: 'flask' },
        { 'api -> board': {} },
      ),
    },
  },
})
