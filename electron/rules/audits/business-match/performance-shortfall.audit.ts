import { defineDesignAudit } from '../../define-audit'
import { census } from '../../facts/census.fact'
import { thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'performance-shortfall',
  weights: { businessMatch: 6, technicalFeasibility: 2 },
  severity: 'high',
  topics: ['performance.async', 'performance.caching'],
  title: {
    pass: { en: 'The design has the means for the speed asked of it', zh: '具备达到性能要求的手段' },
    fail: { en: 'The design lacks means for the speed asked of it', zh: '缺少达到性能要求的手段' },
  },
  why: {
    en: 'Fast answers come from not waiting, not recomputing and not working in the request; each needs a part of the design.',
    zh: '响应快靠的是不等待、不重算、不在请求内做重活，这些都需要设计来支撑。',
  },
  source: {
    title: 'Azure Well-Architected Framework: performance efficiency principles',
    address: 'https://learn.microsoft.com/en-us/azure/well-architected/performance-efficiency/principles',
  },
  thresholds: ['performanceMeans'],
  facts: { count: census },
  appliesTo: ({ profile }) => (profile.performance ?? 0) >= 3,
  check({ profile: { performance }, facts: { count } }) {
    const web = count('web-applications')
    const asynchronous = web === 0 ? 0 : Math.min(1, count('async-applications') / web)
    const has = (present: boolean): number => (present ? 1 : 0)
    const means = [
      { share: has(count('provides:cache') > 0), en: 'no cache wired in', zh: '未接入缓存' },
      { share: asynchronous, en: 'handlers wait synchronously', zh: '处理函数同步等待' },
      {
        share: has(count('provides:task-queue') + count('brokers') > 0),
        en: 'no queue for work outside the request',
        zh: '没有承接请求外工作的队列',
      },
      {
        share: has(count('provides:load-balancing') + count('provides:reverse-proxy') > 0),
        en: 'no proxy or balancer',
        zh: '没有代理或负载均衡',
      },
    ].slice(0, thresholds.performanceMeans[(performance ?? 3) - 1])
    return {
      score: means.reduce((sum, { share }) => sum + share, 0) / means.length,
      evidence: means
        .filter(({ share }) => share < 1)
        .map(({ en, zh }) => ({ elements: [], note: { en, zh } })),
    }
  },
})
