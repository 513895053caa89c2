import skillGap from '../../../../../../electron/rules/audits/team-fit/skill-gap.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(skillGap, {
  passes: {
    'a framework that the team masters': {
      design: design({ api: 'flask' }),
      profile: { teamPythonSkill: 1 },
    },
    'an easier, managed broker': {
      design: design({ mq: { technology: 'rabbitmq', settings: { managed: true } } }),
      profile: { teamPythonSkill: 2 },
    },
  },
  fails: {
    'beginners with a cluster database': {
      design: design({ db: 'cassandra' }),
      profile: { teamPythonSkill: 2 },
      evidence: [['db']],
      fixed: null,
    },
  },
  between: {
    'one level short': { design: design({ api: 'fastapi' }), profile: { teamPythonSkill: 2 }, score: 2 / 3 },
    'a part that asks for more than its framework': {
      design: design({ api: { technology: 'flask', settings: { orm: 'sqlalchemy' } } }),
      profile: { teamPythonSkill: 2 },
      score: 2 / 3,
    },
    'an application weighs three times as much as a store': {
      design: design({ api: 'fastapi', db: 'postgresql' }),
      profile: { teamPythonSkill: 2 },
      score: (3 * (2 / 3) + 1) / 4,
    },
  },
  unknown: { 'the team’s skill is not stated': { design: design({ api: 'flask' }) } },
  skips: {
    'a system of somebody else': {
      design: design({ pay: { technology: 'external-api', settings: { external: true } } }),
    },
  },
})
