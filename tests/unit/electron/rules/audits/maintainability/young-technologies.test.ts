import youngTechnologies from '../../../../../../electron/rules/audits/maintainability/young-technologies.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { maintenanceLifecycle: 4 } as const

auditTester(youngTechnologies, {
  passes: {
    'long on the market, past 1.0': { design: design({ worker: 'celery', db: 'postgresql' }), profile },
    'past 1.0, age not on record': { design: design({ app: 'flask' }), profile },
  },
  fails: { never: 'nothing on record is in its first year, and a version before 1.0 still counts half' },
  between: {
    'a version before 1.0': {
      design: design({ api: 'fastapi' }),
      profile,
      score: 0.5,
      evidence: [['api']],
      fixed: null,
    },
    'one of two': {
      design: design({ api: 'fastapi', db: 'mongodb' }),
      profile,
      score: 0.75,
      evidence: [['api']],
    },
  },
  unknown: { 'nothing on record': { design: design({ flows: 'prefect' }), profile } },
  skips: {
    'a shorter life': { design: design({ api: 'fastapi' }), profile: { maintenanceLifecycle: 3 } },
    'clients, partners and libraries': {
      design: design({ web: 'web-client', pay: 'external-api', frames: 'pandas', x: 'home-grown' }),
      profile,
    },
  },
})
