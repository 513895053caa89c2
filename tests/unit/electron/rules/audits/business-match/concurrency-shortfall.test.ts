import concurrencyShortfall from '../../../../../../electron/rules/audits/business-match/concurrency-shortfall.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(concurrencyShortfall, {
  passes: {
    'asynchronous handlers in two processes': {
      design: design(
        { proxy: 'nginx', api: { technology: 'fastapi', replicas: 2, settings: { handlers: 'async' } } },
        { 'proxy -> api': {} },
      ),
      profile: { concurrency: 3 },
    },
  },
  fails: {
    'no application at all': { design: design({}), profile: { concurrency: 3 } },
    'an application that nothing reaches': {
      design: design({ api: { technology: 'fastapi', settings: { handlers: 'async' } } }),
      profile: { concurrency: 3 },
    },
  },
  between: {
    'nine synchronous workers of 300 requests': {
      design: design(
        {
          proxy: 'nginx',
          api: { technology: 'django', replicas: 3, settings: { handlers: 'sync', workers: 3, threads: 1 } },
        },
        { 'proxy -> api': {} },
      ),
      profile: { concurrency: 3 },
      score: (1 / Math.log10(301)) ** 2,
      evidence: [[]],
    },
    'too little with every process and thread that is usual': {
      design: design(
        { proxy: 'nginx', api: { technology: 'flask', settings: { handlers: 'sync' } } },
        { 'proxy -> api': {} },
      ),
      profile: { concurrency: 3 },
      score: (Math.log10(17) / Math.log10(301)) ** 2,
      evidence: [[], ['api']],
    },
  },
  unknown: {
    'asynchronous handlers in a number of processes that nobody states': {
      design: design(
        { proxy: 'nginx', api: { technology: 'fastapi', settings: { handlers: 'async' } } },
        { 'proxy -> api': {} },
      ),
      profile: { concurrency: 4 },
    },
    'handlers of which nobody says how they wait': {
      design: design(
        { proxy: 'nginx', api: { technology: 'fastapi', settings: { workers: 1 } } },
        { 'proxy -> api': {} },
      ),
      profile: { concurrency: 3 },
    },
  },
  skips: {
    'little concurrency': { design: design({}), profile: { concurrency: 2 } },
    'nothing is said': { design: design({}) },
  },
})
