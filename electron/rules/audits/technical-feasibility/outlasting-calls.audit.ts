import { callOf } from '../../../../shared/commands/define-command'
import type changeLinks from '../../../../shared/commands/link/change-links.command'
import { formatEstimate } from '../../../../shared/i18n/format'
import type { Link } from '../../../../shared/model/link'
import { defineServiceAudit } from '../../define-audit'
import { isWorker, type Neighbour, type ServiceSite, waits, webApplications } from '../../site'
import { ramp } from '../thresholds'
import { reliabilityThresholds } from '../thresholds-reliability'

/** Shortest time that a caller gives it, ms; without end where no caller states one. */
function budgetOf({ in: into }: ServiceSite): number {
  let budget = Number.POSITIVE_INFINITY
  for (const { link } of into) if (waits(link)) budget = Math.min(budget, link.settings.timeoutMs ?? budget)
  return budget
}

/** Longest time that a call can take, ms: every try runs into its timeout. */
const longest = ({ settings: { timeoutMs, retries = 0 } }: Link): number =>
  (timeoutMs ?? Number.POSITIVE_INFINITY) * (retries + 1)

/** Waits inside a request. Whether anybody should wait for a worker is the finding of another audit. */
const isInner = ({ link, technology }: Neighbour): boolean => waits(link) && !isWorker(technology)

/** A call without a timeout outlasts every caller, so that giving it one can only help. */
export default defineServiceAudit({
  id: 'outlasting-calls',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['architecture.distributed', 'performance.concurrency'],
  title: {
    pass: { en: 'Inner calls end before their caller gives up', zh: '内层调用先于调用方超时结束' },
    fail: { en: 'Inner calls outlast the patience of their caller', zh: '内层调用的等待超过调用方的耐心' },
  },
  why: {
    en: 'Work for a caller that has already given up is wasted, and under load the waste crowds out the requests that still count.',
    zh: '调用方已放弃，继续等待纯属浪费；负载一高，这些浪费会挤掉仍然有效的请求。',
  },
  source: {
    title: 'Site Reliability Engineering, chapter 22: addressing cascading failures',
    address: 'https://sre.google/sre-book/addressing-cascading-failures/',
  },
  thresholds: ['innerWait'],
  of: webApplications,
  check(site) {
    const budget = budgetOf(site)
    if (!Number.isFinite(budget)) return null
    const calls = site.out.filter(isInner).map(({ link }) => link)
    if (calls.length === 0) return { score: 1, note: { en: 'waits for nothing', zh: '不等待任何调用' } }
    const { good, bad } = reliabilityThresholds.innerWait
    const worst = Math.max(...calls.map(longest))
    return {
      score: calls.reduce((sum, link) => sum + ramp(longest(link) / budget, good, bad), 0) / calls.length,
      elements: [site.service.id, ...calls.filter((link) => longest(link) > budget).map(({ id }) => id)],
      note: Number.isFinite(worst)
        ? {
            en: `waits up to ${formatEstimate(worst)} ms inside ${formatEstimate(budget)} ms`,
            zh: `在 ${formatEstimate(budget)} 毫秒的调用内最多等待 ${formatEstimate(worst)} 毫秒`,
          }
        : {
            en: `waits without end inside ${formatEstimate(budget)} ms`,
            zh: `在 ${formatEstimate(budget)} 毫秒的调用内无限等待`,
          },
    }
  },
  fix: {
    label: { en: 'Shorten the inner timeouts', zh: '缩短内层超时' },
    all: true,
    calls: (site) => {
      const budget = budgetOf(site)
      return site.out.filter(isInner).flatMap(({ link }) => {
        if (longest(link) <= budget) return []
        const timeoutMs = Math.max(1, Math.floor(budget / ((link.settings.retries ?? 0) + 1)))
        return [callOf<typeof changeLinks>('link.change', { links: [link.id], settings: { timeoutMs } })]
      })
    },
  },
})
