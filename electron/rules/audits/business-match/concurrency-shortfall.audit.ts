import { formatNumber } from '../../../../shared/i18n/format'
import { formatRange } from '../../../../shared/i18n/format-range'
import { basisTexts } from '../../../../shared/report/assumption-basis'
import type { Assumed } from '../../../../shared/report/quantities'
import { maxEvidence } from '../../audit-state'
import { defineDesignAudit } from '../../define-audit'
import type { Counts } from '../../define-fact'
import { requestSlots, type SlotsKey } from '../../facts/request-slots.fact'
import { serverThreads, syncThreads, webProcesses } from '../../quant/usual-processes'
import { assumed, notStated } from '../assumed'
import { thresholds } from '../thresholds'

const basis = basisTexts['server-processes'].text

const usualNumbers = {
  en: `processes, threads or handlers not stated, usual numbers counted. ${basis.en}`,
  zh: `未说明进程数、线程数或处理函数类型，按常见范围计算。${basis.zh}`,
}

/** Fields that the applications leave open, with what is counted for each. */
const assumedIn = (slots: Counts<SlotsKey>): readonly Assumed[] =>
  [
    ...slots.of('workers').map((id) => assumed('workers', webProcesses, id)),
    ...slots.of('few-threads').map((id) => assumed('threads', serverThreads, id)),
    ...slots.of('one-thread').map((id) => assumed('threads', syncThreads, id)),
    ...slots.of('handlers').map((id) => notStated('handlers', id)),
  ].slice(0, maxEvidence)

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
    const offered = { lo: slots('least'), hi: slots('most') }
    const open = slots.of('assumed')
    const total = formatRange(offered, formatNumber)
    const expected = formatNumber(needed)
    const scoreOf = (requests: number): number =>
      requests === 0 ? 0 : Math.min(1, Math.log10(1 + requests) / Math.log10(1 + needed)) ** 2
    return {
      // Whether it is enough hangs on what nobody stated; where the most is too little, that is what counts.
      score: offered.lo < needed && offered.hi >= needed ? 'unknown' : scoreOf(offered.hi),
      evidence: [
        {
          elements: [],
          note: {
            en: `requests at once: ${total.en}, expected: ${expected}`,
            zh: `可同时处理 ${total.zh} 个请求，预期 ${expected} 个`,
          },
        },
        ...(open.length > 0 ? [{ elements: open, note: usualNumbers, assumes: assumedIn(slots) }] : []),
      ],
    }
  },
})
