import { defineDesignAudit } from '../../define-audit'
import { callDensity } from '../../facts/call-density.fact'
import { longestSyncChain } from '../../facts/sync-chains.fact'
import { ramp, thresholds } from '../thresholds'

export default defineDesignAudit({
  id: 'long-sync-chain',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['architecture.distributed', 'performance.async'],
  title: {
    pass: { en: 'Requests wait on short chains only', zh: '同步调用链较短' },
    fail: { en: 'A request waits on a long chain', zh: '同步调用链过长' },
  },
  why: {
    en: 'Every service in a waiting chain adds its latency to the request and multiplies the chance that it fails.',
    zh: '同步链上的每个服务都会叠加延迟，并放大请求失败的概率。',
  },
  source: {
    title: 'Site Reliability Engineering, chapter 22: addressing cascading failures',
    address: 'https://sre.google/sre-book/addressing-cascading-failures/',
  },
  thresholds: ['syncChain'],
  facts: { chain: longestSyncChain, count: callDensity },
  check({ facts: { chain, count } }) {
    if (count('talking') === 0) return null
    const { good, bad } = thresholds.syncChain
    const hops = Math.max(0, chain.length - 1)
    return {
      score: ramp(hops, good, bad),
      evidence: [
        { elements: chain, note: { en: `${hops} hops in one request`, zh: `一次请求经过 ${hops} 跳` } },
      ],
    }
  },
})
