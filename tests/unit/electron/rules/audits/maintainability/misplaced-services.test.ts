import misplacedServices from '../../../../../../electron/rules/audits/maintainability/misplaced-services.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

auditTester(misplacedServices, {
  passes: {
    'every part in its own lane': {
      design: design({ api: 'fastapi', db: 'postgresql', metrics: 'prometheus' }),
    },
    'lanes that a technology may stand in too': {
      design: design({
        orders: { technology: 'fastapi', layer: 'business' },
        queue: { technology: 'redis', layer: 'async' },
      }),
    },
  },
  fails: {
    'a database among the clients': {
      design: design({ db: { technology: 'postgresql', layer: 'client' } }),
      evidence: [['db']],
      fixed: 1,
    },
  },
  between: {
    'one of two': {
      design: design({ db: { technology: 'postgresql', layer: 'edge' }, api: 'fastapi' }),
      score: 0.5,
      fixed: 1,
    },
  },
  skips: {
    'an unknown technology': { design: design({ x: { technology: 'home-grown', layer: 'edge' } }) },
    'a partner, drawn anywhere': {
      design: design({ pay: { technology: 'external-api', layer: 'business' } }),
    },
  },
})
