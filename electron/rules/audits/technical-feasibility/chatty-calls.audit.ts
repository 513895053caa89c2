import { callOf } from '../../../../shared/commands/define-command'
import type changeLinks from '../../../../shared/commands/link/change-links.command'
import { formatEstimate } from '../../../../shared/i18n/format'
import { defineLinkAudit } from '../../define-audit'
import { carriesRequests, isWorker } from '../../site'
import { ramp } from '../thresholds'
import { operationThresholds } from '../thresholds-operation'

export default defineLinkAudit({
  id: 'chatty-calls',
  weights: { technicalFeasibility: 4, extensionPotential: 1 },
  severity: 'medium',
  topics: ['architecture.distributed', 'performance.concurrency'],
  title: {
    pass: { en: 'A request asks each dependency a few times', zh: '每次请求只少量调用依赖' },
    fail: { en: 'A request asks one dependency again and again', zh: '一次请求反复调用同一依赖' },
  },
  why: {
    en: 'Each call crosses the network and waits; a call for every row makes a page slower with every row.',
    zh: '每次调用都要跨网络等待，按行逐条调用，数据越多页面越慢。',
  },
  source: {
    title: 'Azure Architecture Center: chatty I/O antipattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/antipatterns/chatty-io/',
  },
  thresholds: ['chattyCalls'],
  check({ link, targetTechnology }) {
    const { callsPerRequest, cachedShare = 0 } = link.settings
    if (callsPerRequest === undefined || !carriesRequests(link)) return null
    // Whether anybody should wait for a worker is the finding of another audit.
    if (isWorker(targetTechnology)) return null
    if (!link.sync) return { score: 1, note: { en: 'nobody waits', zh: '无人等待' } }
    const calls = callsPerRequest * (1 - cachedShare)
    const { good, bad } = operationThresholds.chattyCalls
    return {
      score: ramp(calls, good, bad),
      note: {
        en: `calls for each request: ${formatEstimate(calls)}`,
        zh: `每次请求调用 ${formatEstimate(calls)} 次`,
      },
    }
  },
  fix: {
    label: { en: 'Fetch it in one call', zh: '合并为一次批量调用' },
    all: true,
    calls: ({ link }) => [
      callOf<typeof changeLinks>('link.change', { links: [link.id], settings: { callsPerRequest: 1 } }),
    ],
  },
})
