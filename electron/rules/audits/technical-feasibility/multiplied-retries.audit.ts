import { callOf } from '../../../../shared/commands/define-command'
import type changeLinks from '../../../../shared/commands/link/change-links.command'
import { defineServiceAudit } from '../../define-audit'
import { applications, type Neighbour, waits } from '../../site'
import { ramp } from '../thresholds'
import { reliabilityThresholds } from '../thresholds-reliability'

/** Most tries of one call among these; 0 where none states its retries. */
function mostTries(neighbours: readonly Neighbour[]): number {
  let tries = 0
  for (const { link } of neighbours) {
    const { retries } = link.settings
    if (retries !== undefined && waits(link)) tries = Math.max(tries, retries + 1)
  }
  return tries
}

export default defineServiceAudit({
  id: 'multiplied-retries',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['architecture.distributed', 'performance.concurrency'],
  title: {
    pass: { en: 'Only one layer retries', zh: '只在一层重试' },
    fail: { en: 'Retries of several layers multiply', zh: '多层重试相互叠加' },
  },
  why: {
    en: 'Three layers that try four times each turn one request into 64, just when the service at the end cannot even answer one.',
    zh: '三层各尝试四次，一个请求就变成 64 个，而此时末端服务连一个都应付不了。',
  },
  source: {
    title: 'Site Reliability Engineering, chapter 22: addressing cascading failures',
    address: 'https://sre.google/sre-book/addressing-cascading-failures/',
  },
  thresholds: ['multipliedTries'],
  of: applications,
  check({ service, in: into, out }) {
    const [outer, inner] = [mostTries(into), mostTries(out)]
    const tries = outer * inner
    if (tries <= 1) return null
    const retried = [...into, ...out].filter(({ link }) => (link.settings.retries ?? 0) > 0 && waits(link))
    const { good, bad } = reliabilityThresholds.multipliedTries
    return {
      score: ramp(tries, good, bad),
      elements: [service.id, ...retried.map(({ link }) => link.id)],
      note: {
        en: `up to ${outer} × ${inner} = ${tries} tries for one request`,
        zh: `一个请求最多尝试 ${outer} × ${inner} = ${tries} 次`,
      },
    }
  },
  fix: {
    label: { en: 'Retry next to the failing service only', zh: '只在最靠近故障处重试' },
    all: true,
    calls: ({ in: into }) => {
      const links = into.flatMap(({ link }) =>
        (link.settings.retries ?? 0) > 0 && waits(link) ? [link.id] : [],
      )
      return links.length === 0
        ? null
        : [callOf<typeof changeLinks>('link.change', { links, settings: { retries: 0 } })]
    },
  },
})
