import { callOf } from '../../../../shared/commands/define-command'
import type changeLinks from '../../../../shared/commands/link/change-links.command'
import { formatNumber } from '../../../../shared/i18n/format'
import { defineLinkAudit } from '../../define-audit'
import { carriesRequests, isApplication, isWorker } from '../../site'
import { thresholds } from '../thresholds'

const { usualTimeoutMs } = thresholds

export default defineLinkAudit({
  id: 'missing-timeouts',
  weights: { technicalFeasibility: 6 },
  severity: 'high',
  topics: ['architecture.distributed'],
  title: {
    pass: { en: 'Waiting calls have a timeout', zh: '同步调用均设有超时' },
    fail: { en: 'Calls may wait for ever', zh: '调用可能无限等待' },
  },
  why: {
    en: 'A dependency that hangs holds a worker for each request that waits for it, until none is left to answer anybody.',
    zh: '下游一旦卡住，每个等待它的请求都会占用一个工作进程，直到再也没有进程能响应任何人。',
  },
  source: {
    title: 'AWS Well-Architected, REL05-BP05: set client timeouts',
    address:
      'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_client_timeouts.html',
  },
  thresholds: ['usualTimeoutMs'],
  check({ link, sourceTechnology, targetTechnology }) {
    // Whether anybody should wait for a worker is the finding of another audit.
    if (!isApplication(sourceTechnology) || isWorker(targetTechnology)) return null
    if (!link.sync)
      return carriesRequests(link) ? { score: 1, note: { en: 'nobody waits', zh: '无人等待' } } : null
    const { timeoutMs } = link.settings
    return timeoutMs === undefined
      ? { score: 0, note: { en: 'no timeout', zh: '未设超时' } }
      : { score: 1, note: { en: `${formatNumber(timeoutMs)} ms`, zh: `${formatNumber(timeoutMs)} 毫秒` } }
  },
  fix: {
    label: {
      en: `Set a timeout of ${formatNumber(usualTimeoutMs)} ms`,
      zh: `将超时设为 ${formatNumber(usualTimeoutMs)} 毫秒`,
    },
    all: true,
    calls: ({ link }) => [
      callOf<typeof changeLinks>('link.change', {
        links: [link.id],
        settings: { timeoutMs: usualTimeoutMs },
      }),
    ],
  },
})
