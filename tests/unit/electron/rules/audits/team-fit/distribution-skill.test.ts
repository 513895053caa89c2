import distributionSkill from '../../../../../../electron/rules/audits/team-fit/distribution-skill.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { used } from '../../../../../support/design'

const services = (n: number) =>
  used(Object.fromEntries(Array.from({ length: n }, (_, i) => [`s${i}`, 'fastapi'])))

auditTester(distributionSkill, {
  passes: {
    'one application and beginners': { design: used({ api: 'flask' }), profile: { teamPythonSkill: 1 } },
  },
  fails: { 'ten services and beginners': { design: services(10), profile: { teamPythonSkill: 1 } } },
  between: {
    'two services and a broker': {
      design: used({ a: 'fastapi', b: 'fastapi', mq: 'rabbitmq' }),
      profile: { teamPythonSkill: 1 },
      score: 1 - 1.25 / 3,
    },
  },
  unknown: { 'skill not stated': { design: services(2) } },
  skips: { 'no application': { design: used({ db: 'postgresql' }), profile: { teamPythonSkill: 1 } } },
})
