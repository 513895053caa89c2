import frameworkConventions from '../../../../../../electron/rules/audits/team-fit/framework-conventions.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(frameworkConventions, {
  passes: {
    'Django for twenty people': { design: design({ api: 'django' }), profile: { teamSize: 20 } },
    'Django REST framework, with the Django under it': {
      design: design({ api: 'djangorestframework' }),
      profile: { teamSize: 20 },
    },
  },
  fails: { 'a bare framework': { design: design({ api: 'flask' }), profile: { teamSize: 20 } } },
  between: {
    'a framework with parts added': {
      design: design({
        api: { technology: 'flask', settings: { orm: 'sqlalchemy', validation: 'pydantic' } },
      }),
      profile: { teamSize: 20 },
      score: 0.24,
      evidence: [['api']],
    },
    'and settings that say more was added': {
      design: design({
        api: {
          technology: 'flask',
          settings: { orm: 'sqlalchemy', validation: 'pydantic', migrationTool: 'alembic', auth: 'oidc' },
        },
      }),
      profile: { teamSize: 20 },
      score: 0.48,
    },
  },
  skips: { 'a small team': { design: design({ api: 'flask' }), profile: { teamSize: 8 } } },
})
