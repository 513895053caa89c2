import expiringPython from '../../../../../../electron/rules/audits/maintainability/expiring-python.audit'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const runs = (python: string) => ({ technology: 'fastapi', settings: { python } })

auditTester(expiringPython, {
  passes: {
    'more than a year left': { design: design({ a: runs('3.12'), b: runs('>=3.13'), c: runs('3.14.1') }) },
  },
  fails: {
    'support has ended': { design: design({ a: runs('3.10.4') }), evidence: [['a']], fixed: 1 },
    'before all that is on record': { design: design({ a: runs('2.7') }), fixed: 1 },
  },
  between: {
    'eleven months left': { design: design({ a: runs('3.11') }), score: 11 / 12, fixed: 1 },
    'one ended, one supported': { design: design({ a: runs('3.9'), b: runs('3.13') }), score: 0.5, fixed: 1 },
  },
  unknown: {
    'nothing stated': { design: design({ a: 'fastapi' }) },
    'newer than what is on record': { design: design({ a: runs('3.99') }) },
    'no version at all': { design: design({ a: runs('latest') }) },
  },
  skips: { 'no Python of the team': { design: design({ db: 'postgresql' }) } },
})
