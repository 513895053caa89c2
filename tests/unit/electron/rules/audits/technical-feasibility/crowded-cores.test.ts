import crowdedCores from '../../../../../../electron/rules/audits/technical-feasibility/crowded-cores.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const app = (technology: string, settings: ServiceSettings) => ({
  design: design({ web: 'web-client', app: { technology, settings } }, { 'web -> app': {} }),
})

auditTester(crowdedCores, {
  passes: {
    'twice the cores and one': app('django', { workerClass: 'sync', cpuPerReplica: 2, workers: 5 }),
    'one more than the cores on an event loop': app('fastapi', { cpuPerReplica: 2, workers: 3 }),
    'one process on half a core': app('fastapi', { cpuPerReplica: 0.5, workers: 1 }),
  },
  fails: {
    'four times as many': {
      ...app('django', { workerClass: 'sync', cpuPerReplica: 2, workers: 20 }),
      evidence: [['app']],
      fixed: 1,
    },
  },
  between: {
    // 10 of 5: a third of the way from one to four times.
    'twice as many': { ...app('flask', { cpuPerReplica: 2, workers: 10 }), score: 2 / 3, fixed: 1 },
    'greenlets, which never wait': {
      ...app('flask', { workerClass: 'gevent', cpuPerReplica: 1, workers: 4 }),
      score: 2 / 3,
      fixed: 1,
    },
  },
  skips: {
    'cores not stated': app('django', { workers: 20 }),
    'processes not stated': app('django', { cpuPerReplica: 2 }),
    'software of somebody else': app('django', { external: true, cpuPerReplica: 1, workers: 20 }),
  },
})
