import idleCores from '../../../../../../electron/rules/audits/technical-feasibility/idle-cores.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const app = (settings: ServiceSettings) => ({
  design: design({ web: 'web-client', app: { technology: 'fastapi', settings } }, { 'web -> app': {} }),
})

auditTester(idleCores, {
  passes: {
    'a process for each core': app({ cpuPerReplica: 4, workers: 4 }),
    'a process pool that uses the others': app({ cpuPerReplica: 8, workers: 1, cpuWork: 'pool' }),
    'more than that, which is another question': app({ cpuPerReplica: 2, workers: 8 }),
  },
  fails: { never: 'one process at least is at work' },
  between: {
    'one process on four cores': {
      ...app({ cpuPerReplica: 4, workers: 1 }),
      score: 0.25,
      evidence: [['app']],
      fixed: 1,
    },
    'a broken core does not count': { ...app({ cpuPerReplica: 2.5, workers: 1 }), score: 0.5, fixed: 1 },
  },
  skips: {
    'one core': app({ cpuPerReplica: 1, workers: 1 }),
    'processes not stated': app({ cpuPerReplica: 4 }),
    'cores not stated': app({ workers: 1 }),
  },
})
