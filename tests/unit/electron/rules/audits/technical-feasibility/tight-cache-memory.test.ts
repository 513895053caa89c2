import tightCacheMemory from '../../../../../../electron/rules/audits/technical-feasibility/tight-cache-memory.audit'
import type { ServiceSettings } from '../../../../../../shared/model/settings/service-settings'
import { auditTester } from '../../../../../support/audit-tester'
import { design } from '../../../../../support/design'

const cache = (settings: ServiceSettings) => ({
  design: design({ api: 'fastapi', cache: { technology: 'redis', settings } }, { 'api -> cache': {} }),
})

auditTester(tightCacheMemory, {
  passes: { 'a fifth left': cache({ maxMemoryMb: 800, memoryMb: 1000 }) },
  fails: {
    'nothing left': { ...cache({ maxMemoryMb: 1024, memoryMb: 1024 }), evidence: [['cache']], fixed: 1 },
    'a limit above the machine': { ...cache({ maxMemoryMb: 4096, memoryMb: 1024 }), fixed: 1 },
  },
  between: { 'a tenth left': { ...cache({ maxMemoryMb: 900, memoryMb: 1000 }), score: 0.5, fixed: 1 } },
  skips: {
    'memory not stated': cache({ maxMemoryMb: 1024 }),
    'limit not stated': cache({ memoryMb: 1024 }),
    'a cache of somebody else': cache({ external: true, maxMemoryMb: 1024, memoryMb: 1024 }),
  },
})
