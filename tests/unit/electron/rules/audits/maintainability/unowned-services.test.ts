import unownedServices from '../../../../../../electron/rules/audits/maintainability/unowned-services.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const owned = (owner: string) => ({ technology: 'fastapi', settings: { owner } })

auditTester(unownedServices, {
  passes: { 'all owned': { design: design({ a: owned('core'), b: owned('core'), c: owned('data') }) } },
  fails: {
    'nobody named': {
      design: design({ a: 'fastapi', b: owned(' '), c: 'celery' }),
      evidence: [['a'], ['b'], ['c']],
      fixed: null,
    },
  },
  between: {
    'one of three': { design: design({ a: owned('core'), b: 'flask', c: 'celery' }), score: 1 / 3 },
  },
  skips: { 'two applications need no labels': { design: design({ a: 'fastapi', b: 'fastapi' }) } },
})
