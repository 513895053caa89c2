import { callOf } from '../../../../shared/commands/define-command'
import type changeLinks from '../../../../shared/commands/link/change-links.command'
import { linkFields } from '../../../../shared/model/settings/link-settings'
import { defineLinkAudit } from '../../define-audit'
import { ramp, thresholds } from '../thresholds'

export default defineLinkAudit({
  id: 'unlimited-retries',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['architecture.distributed', 'performance.concurrency'],
  title: {
    pass: { en: 'Retries are few and spread out', zh: '重试次数有限且间隔分散' },
    fail: { en: 'Retries come too often or at once', zh: '重试过多或过于密集' },
  },
  why: {
    en: 'Callers that all retry at the same moment keep a service down that would have recovered by itself.',
    zh: '所有调用方同时重试，会让本可自行恢复的服务一直无法恢复。',
  },
  source: {
    title: 'AWS Well-Architected, REL05-BP03: control and limit retry calls',
    address:
      'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_limit_retries.html',
  },
  thresholds: ['retries'],
  check({ link }) {
    const { retries, backoff } = link.settings
    if (retries === undefined || retries === 0) return null
    const { good, bad, backoff: waiting } = thresholds.retries
    const allowed = ramp(retries, good, bad)
    if (backoff === undefined) {
      // So many tries are too many, however long they wait; of a few, nobody can tell.
      const note = { en: `retries: ${retries}, interval not stated`, zh: `重试 ${retries} 次，未说明间隔` }
      return { score: allowed < 1 ? allowed : 'unknown', note }
    }
    const words = linkFields.backoff.options[backoff]
    return {
      score: Math.min(allowed, waiting[backoff]),
      note: {
        en: `retries: ${retries}, interval: ${words.en.toLowerCase()}`,
        zh: `重试 ${retries} 次，间隔：${words.zh}`,
      },
    }
  },
  fix: {
    label: { en: 'Retry at most three times, backing off', zh: '最多重试三次并退避' },
    all: true,
    calls: ({ link }) => [
      callOf<typeof changeLinks>('link.change', {
        links: [link.id],
        settings: {
          retries: Math.min(link.settings.retries ?? 0, thresholds.retries.good),
          backoff: 'exponential-jitter',
        },
      }),
    ],
  },
})
