import missingStandby from '../../../../../../electron/rules/audits/technical-feasibility/missing-standby.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const profile = { projectScale: 3 } as const
const used = (settings: ServiceSettings) =>
  design({ api: 'fastapi', db: { technology: 'postgresql', settings } }, { 'api -> db': {} })

auditTester(missingStandby, {
  passes: {
    'a standby that takes over': {
      profile,
      design: used({ standby: true, failover: 'automatic' }),
    },
    'a managed database': { profile, design: used({ managed: true }) },
    'a cluster of three': {
      profile,
      design: design({ api: 'fastapi', db: { technology: 'mongodb', replicas: 3 } }, { 'api -> db': {} }),
    },
  },
  fails: {
    'no standby': { profile, design: used({ standby: false }), evidence: [['db']], fixed: 1 },
    'a restore that was tested of a backup that is no longer made': {
      profile,
      design: used({ standby: false, backup: 'none', restoreTested: true }),
      fixed: 1,
    },
    'three instances of what forms no cluster by itself': {
      profile,
      design: design(
        { api: 'fastapi', db: { technology: 'mysql', replicas: 3, settings: { standby: false } } },
        { 'api -> db': {} },
      ),
      fixed: 1,
    },
    'no standby for a database in a file': {
      profile,
      design: design(
        { api: 'fastapi', db: { technology: 'sqlite', settings: { standby: false } } },
        { 'api -> db': {} },
      ),
      fixed: null,
    },
  },
  between: {
    'a standby that a person switches to': {
      profile,
      design: used({ standby: true, failover: 'manual' }),
      score: 0.6,
      fixed: 1,
    },
    'only a tested backup': {
      profile,
      design: used({ standby: false, backup: 'daily', restoreTested: true }),
      score: 0.5,
      fixed: 1,
    },
    'half the loss beside the availability estimate': {
      profile: { availabilityTarget: 0.9995 },
      design: used({ standby: false }),
      score: 0.5,
      fixed: 1,
    },
  },
  unknown: { 'nothing is said of a standby': { profile, design: used({}) } },
  skips: {
    'a project that bears an outage': { profile: { projectScale: 2 }, design: used({ standby: false }) },
    'a database that nobody uses': {
      profile,
      design: design({ db: { technology: 'postgresql', settings: { standby: false } } }),
    },
    'a copy of another database': { profile, design: used({ standby: false, replicaOf: 'main' }) },
  },
})
