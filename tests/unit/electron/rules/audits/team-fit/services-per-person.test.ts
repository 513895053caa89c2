import servicesPerPerson from '../../../../../../electron/rules/audits/team-fit/services-per-person.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { used } from '../../../../../support/design'

auditTester(servicesPerPerson, {
  passes: {
    'as many services as people': {
      design: used({ a: 'fastapi', b: 'fastapi' }),
      profile: { teamSize: 2 },
    },
    'people estimated from the scale': {
      design: used({ a: 'fastapi', b: 'fastapi' }),
      profile: { projectScale: 1 },
    },
  },
  fails: {
    'three services for one person': {
      design: used({ a: 'flask', b: 'flask', c: 'celery' }),
      profile: { teamSize: 1 },
    },
  },
  between: {
    'two services for one person': {
      design: used({ a: 'flask', b: 'flask' }),
      profile: { teamSize: 1 },
      score: 0.5,
    },
  },
  unknown: { 'nothing is said of the team': { design: used({ a: 'flask' }) } },
  skips: { 'no service of its own': { design: used({ db: 'postgresql' }), profile: { teamSize: 1 } } },
})
