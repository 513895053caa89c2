import missingBatteries from '../../../../../../electron/rules/audits/business-match/missing-batteries.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(missingBatteries, {
  passes: {
    Django: { design: design({ api: 'django' }), profile: { businessComplexity: 5 } },
    'Django REST framework, with the Django under it': {
      design: design({ api: 'djangorestframework' }),
      profile: { businessComplexity: 5 },
    },
  },
  fails: { 'a bare framework': { design: design({ api: 'flask' }), profile: { businessComplexity: 4 } } },
  between: {
    'the same facilities added by hand': {
      design: design({
        api: {
          technology: 'flask',
          settings: { orm: 'sqlalchemy', validation: 'pydantic', migrationTool: 'alembic', auth: 'session' },
        },
      }),
      profile: { businessComplexity: 3 },
      score: 0.6,
      evidence: [['api']],
    },
  },
  skips: { 'a simple business': { design: design({ api: 'flask' }), profile: { businessComplexity: 2 } } },
})
