import { callOf } from '../../../../shared/commands/define-command'
import type addService from '../../../../shared/commands/service/add-service.command'
import { defineDesignAudit } from '../../define-audit'
import { dataWiring } from '../../facts/data-wiring.fact'
import { wiringPoints } from '../../facts/wiring-points.fact'
import { thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'uncached-reads',
  weights: { technicalFeasibility: 4, businessMatch: 2 },
  severity: 'medium',
  topics: ['performance.caching'],
  title: {
    pass: { en: 'Hot reads are cached', zh: '热点读取有缓存' },
    fail: { en: 'Hot reads go to the database every time', zh: '热点读取每次都访问数据库' },
  },
  why: {
    en: 'Reading the same rows for every request spends the database on answers that were known a moment ago.',
    zh: '每个请求都重复读取同样的数据，数据库的算力都花在刚刚得出过的答案上。',
  },
  source: {
    title: 'Azure Architecture Center: no caching antipattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/antipatterns/no-caching/',
  },
  thresholds: ['calledFor'],
  facts: { count: dataWiring, points: wiringPoints },
  appliesTo: ({ profile }) => (profile.performance ?? 0) >= thresholds.calledFor.cacheFromPerformance,
  check({ facts: { count, points } }) {
    const readers = count('readers')
    const cached = readers === 0 ? Math.min(1, count('cached')) : count('cached-readers') / readers
    const uncached = points.uncachedReaders.length > 0 ? points.uncachedReaders : points.applications
    const wires = uncached.map((service) => ({ service, direction: 'in' as const }))
    return {
      score: cached,
      evidence: [
        {
          elements: uncached,
          note:
            readers === 0
              ? { en: 'no application with a cache', zh: '没有接入缓存的应用' }
              : {
                  en: `applications that read through a cache: ${count('cached-readers')} of ${readers}`,
                  zh: `${readers} 个读取数据的应用中 ${count('cached-readers')} 个接入缓存`,
                },
        },
      ],
      fixes:
        wires.length === 0
          ? []
          : [
              {
                label: { en: 'Add Redis as a cache', zh: '添加 Redis 缓存' },
                calls: [
                  callOf<typeof addService>('service.add', {
                    technology: 'redis',
                    settings: { role: 'cache' },
                    wires,
                  }),
                ],
              },
            ],
    }
  },
})
