import { defineDesignAudit } from '../../define-audit'
import { requestSlots } from '../../facts/request-slots.fact'
import { thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'concurrency-shortfall',
  weights: { businessMatch: 7, technicalFeasibility: 2 },
  severity: 'high',
  topics: ['performance.concurrency', 'performance.async'],
  title: {
    pass: { en: 'The entry serves the expected concurrency', zh: '入口可承载预期并发' },
    fail: { en: 'The entry cannot serve the expected concurrency', zh: '入口无法承载预期并发' },
  },
  why: {
    en: 'A synchronous worker serves one request at a time; when all are busy, the next user waits however idle the processor is.',
    zh: '同步工作进程一次只能处理一个请求，全部占用后，无论 CPU 多空闲，下一个用户都得等待。',
  },
  source: { title: 'Gunicorn: design, worker types', address: 'https://gunicorn.org/design' },
  thresholds: ['concurrency', 'requestsPerProcess'],
  facts: { slots: requestSlots },
  appliesTo: ({ profile }) => (profile.concurrency ?? 0) >= thresholds.concurrency.fromLevel,
  check({ profile: { concurrency }, facts: { slots } }) {
    const needed = thresholds.concurrency.atOnce[(concurrency ?? 1) - 1] ?? 1
    const offered = slots('slots')
    return {
      score: offered === 0 ? 0 : Math.min(1, Math.log10(1 + offered) / Math.log10(1 + needed)) ** 2,
      evidence: [
        {
          elements: [],
          note: {
            en: `requests at once: ${offered}, expected: ${needed}`,
            zh: `可同时处理 ${offered} 个请求，预期 ${needed} 个`,
          },
        },
      ],
    }
  },
})
