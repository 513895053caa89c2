import operationsOverload from '../../../../../../electron/rules/audits/team-fit/operations-overload.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { used } from '../../../../../support/design'

const managed = (technology: string) => ({ technology, settings: { managed: true } })

auditTester(operationsOverload, {
  passes: {
    'one application and its database': {
      design: used({ api: 'flask', db: 'postgresql' }),
      profile: { teamSize: 1 },
    },
    'everything is operated by a provider': {
      design: used({ db: managed('postgresql') }),
      profile: { teamSize: 1 },
    },
    'what a provider operates costs the team nothing': {
      design: used({ api: 'flask', a: managed('kafka'), b: managed('cassandra'), c: managed('istio') }),
      profile: { teamSize: 1 },
    },
  },
  fails: {
    'nine clusters for one person': {
      design: used(
        Object.fromEntries(
          [
            'kafka',
            'cassandra',
            'kubernetes',
            'istio',
            'spark',
            'vault',
            'elasticsearch',
            'opensearch',
            'clickhouse',
          ].map((id) => [id, id]),
        ),
      ),
      profile: { teamSize: 1 },
    },
  },
  between: {
    'load 20 of 15': {
      design: used({ a: 'kafka', b: 'cassandra', c: 'kubernetes', d: 'istio' }),
      profile: { teamSize: 1 },
      score: (2.5 - 20 / 15) / 1.5,
    },
  },
  unknown: { 'nothing is said of the team': { design: used({ api: 'flask' }) } },
  skips: {
    'nothing to operate but what belongs to somebody else': {
      design: used({ pay: 'external-api' }),
      profile: { teamSize: 1 },
    },
  },
})
