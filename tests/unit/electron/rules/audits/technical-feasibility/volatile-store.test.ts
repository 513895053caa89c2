import volatileStore from '../../../../../../electron/rules/audits/technical-feasibility/volatile-store.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const store = (settings: ServiceSettings, technology = 'redis', writer = 'fastapi') => ({
  design: design(
    { app: writer, store: { technology, settings: { role: 'store', ...settings } } },
    { 'app -> store': { kind: 'write', sync: true } },
  ),
})

auditTester(volatileStore, {
  passes: { 'persistent and backed up': store({ persistence: true, backup: 'daily' }) },
  fails: {
    'in memory only': { ...store({ persistence: false, backup: 'none' }), evidence: [['store']], fixed: 1 },
    'in a store that cannot persist': { ...store({ persistence: false }, 'memcached'), fixed: null },
  },
  between: { 'on one disk': { ...store({ persistence: true, backup: 'none' }), score: 0.5, fixed: 1 } },
  unknown: { 'nothing is said': store({}) },
  skips: {
    'a cache': store({ role: 'cache', persistence: false }),
    'results of tasks': store({ persistence: false }, 'redis', 'celery'),
    'a store that a provider runs': store({ managed: true, persistence: false }),
  },
})
