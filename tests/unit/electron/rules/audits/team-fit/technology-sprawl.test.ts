import technologySprawl from '../../../../../../electron/rules/audits/team-fit/technology-sprawl.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { used } from '../../../../../support/design'

auditTester(technologySprawl, {
  passes: {
    'three demanding technologies and beginners': {
      design: used({ a: 'fastapi', b: 'celery', c: 'rabbitmq' }),
      profile: { teamPythonSkill: 1 },
    },
  },
  fails: {
    thirteen: {
      design: used(
        Object.fromEntries(
          [
            'fastapi',
            'celery',
            'rabbitmq',
            'kafka',
            'cassandra',
            'kubernetes',
            'istio',
            'vault',
            'spark',
            'ray',
            'temporal',
            'keycloak',
            'consul',
          ].map((id) => [id, id]),
        ),
      ),
      profile: { teamPythonSkill: 1 },
    },
  },
  between: {
    'the parts of a service count, each technology once': {
      design: used({
        a: { technology: 'fastapi', settings: { orm: 'sqlalchemy', driver: 'asyncpg' } },
        b: { technology: 'fastapi', settings: { orm: 'sqlalchemy' } },
        c: 'celery',
      }),
      profile: { teamPythonSkill: 1 },
      score: 0.9,
    },
  },
  unknown: { 'skill not stated': { design: used({ a: 'fastapi' }) } },
  skips: {
    'nothing that takes learning': {
      design: used({ a: 'flask', b: 'postgresql' }),
      profile: { teamPythonSkill: 1 },
    },
  },
})
