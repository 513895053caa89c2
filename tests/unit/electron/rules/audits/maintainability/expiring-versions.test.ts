import expiringVersions from '../../../../../../electron/rules/audits/maintainability/expiring-versions.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const store = (version: string, technology = 'postgresql', settings: ServiceSettings = {}) => ({
  design: design(
    { api: 'fastapi', db: { technology, settings: { version, ...settings } } },
    { 'api -> db': {} },
  ),
})

auditTester(expiringVersions, {
  passes: {
    'years left': store('17.2'),
    'exactly a year': store('15'),
    'a release named after two numbers': store('8.4', 'mysql'),
  },
  fails: {
    'the last month': { ...store('14.9'), evidence: [['db']], fixed: null },
    'over for years': { ...store('5.7', 'mysql'), fixed: null },
  },
  between: {
    // Five months of twelve.
    'less than a year': {
      design: design(
        { web: 'web-client', app: { technology: 'django', settings: { version: 'v6.0.1' } } },
        { 'web -> app': {} },
      ),
      score: 5 / 12,
      fixed: null,
    },
  },
  skips: {
    'no version stated': { design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }) },
    'a release that is not on record': store('99'),
    'a product that is not on record': store('7', 'redis'),
    'a database of somebody else': store('13', 'postgresql', { external: true }),
  },
})
