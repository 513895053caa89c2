import looseElements from '../../../../../../electron/rules/audits/maintainability/loose-elements.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(looseElements, {
  passes: {
    'two linked services': { design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }) },
  },
  fails: {
    'a service alone': { design: design({ api: 'fastapi' }), evidence: [['api']], fixed: null },
    'a library and a platform that nothing uses': {
      design: design({ frames: 'pandas', cluster: 'kubernetes' }),
      evidence: [['cluster'], ['frames']],
    },
    'an unknown technology alone': { design: design({ x: 'home-grown' }) },
  },
  between: {
    'one of three': {
      design: design({ api: 'fastapi', db: 'postgresql', cache: 'redis' }, { 'api -> db': {} }),
      score: 2 / 3,
      evidence: [['cache']],
    },
  },
  skips: {
    "a developer's tool": { design: design({ tests: 'pytest' }) },
  },
})
