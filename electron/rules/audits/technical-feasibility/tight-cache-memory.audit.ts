import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { formatPercent } from '../../../../shared/i18n/format'
import { defineServiceAudit } from '../../define-audit'
import { isExternal } from '../../site'
import { ramp } from '../thresholds'
import { reliabilityThresholds } from '../thresholds-reliability'

const { good, bad } = reliabilityThresholds.cacheMemory

export default defineServiceAudit({
  id: 'tight-cache-memory',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['performance.memory', 'performance.caching'],
  title: {
    pass: { en: 'In-memory stores leave room for their own work', zh: '内存存储为自身运行留有余量' },
    fail: { en: 'In-memory stores may use up their memory', zh: '内存存储可能耗尽内存' },
  },
  why: {
    en: 'Buffers, fragmentation and snapshots take memory beyond the data; where there is none left, the kernel ends the process.',
    zh: '缓冲区、碎片和快照都要占用数据之外的内存，一旦不够，内核会直接杀掉进程。',
  },
  source: {
    title: 'Redis: key eviction',
    address: 'https://redis.io/docs/latest/develop/reference/eviction/',
  },
  thresholds: ['cacheMemory'],
  of: ['cache'],
  check({ service, technology }) {
    if (isExternal(service, technology)) return null
    const { maxMemoryMb, memoryMb } = service.settings
    if (maxMemoryMb === undefined || memoryMb === undefined) return null
    return {
      score: ramp(maxMemoryMb / memoryMb, good, bad),
      note: {
        en: `limit ${maxMemoryMb} of ${memoryMb} MB`,
        zh: `上限 ${maxMemoryMb} MB，共 ${memoryMb} MB`,
      },
    }
  },
  fix: {
    label: {
      en: `Limit data to ${formatPercent(good)} of the memory`,
      zh: `数据最多占内存的 ${formatPercent(good)}`,
    },
    all: true,
    calls: ({ service: { id, settings } }) =>
      settings.memoryMb === undefined
        ? null
        : [
            callOf<typeof changeServices>('service.change', {
              services: [id],
              settings: { maxMemoryMb: Math.max(1, Math.floor(settings.memoryMb * good)) },
            }),
          ],
  },
})
