import { formatNumber } from '../../../../shared/i18n/format'
import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import { changeIn } from '../../flows/change-in'
import type { FlowMessage } from '../../flows/flow'
import { findingOf } from '../../flows/judged'
import { isRemoteCall, timeoutOf } from '../../flows/messages'
import { otherWaysIn } from '../../flows/other-ways'
import { isApplication, isWorker } from '../../site'
import { thresholds } from '../thresholds'
import { sequenceThresholds } from '../thresholds-sequences'

const { boundless } = sequenceThresholds

/**
 * A wait without an end on a link is the finding of `missing-timeouts`, wherever that looks at the link: it counts there
 * and not here once more.
 */
const isFoundAtLink = (message: FlowMessage): boolean =>
  timeoutOf(message) === undefined &&
  message.link?.sync === true &&
  isApplication(message.from.site?.technology) &&
  !isWorker(message.to.site?.technology)

export default defineDesignAudit({
  id: 'boundless-waits',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['architecture.distributed'],
  title: {
    pass: { en: 'Waits in sequences have an end', zh: '时序中的等待都有上限' },
    fail: { en: 'A sequence may wait for ever', zh: '时序可能无限等待' },
  },
  why: {
    en: 'A call between processes may never be answered. Only a time after which the caller gives up keeps one slow part from stopping all the others.',
    zh: '进程间的调用可能永远等不到返回，只有设定放弃等待的时间，才不会因一处变慢而拖住全部。',
  },
  source: {
    title: 'AWS Well-Architected, REL05-BP05: set client timeouts',
    address:
      'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_client_timeouts.html',
  },
  thresholds: ['boundless', 'usualTimeoutMs'],
  facts: { flows },
  check({ facts }) {
    const looked = facts.flows.flatMap((flow) => {
      const others = otherWaysIn(flow)
      return flow.messages
        .filter(isRemoteCall)
        .map((message) => ({ message, hasOtherWay: others.has(message.id) }))
    })
    if (looked.length === 0) return null
    const judged = looked.flatMap(({ message, hasOtherWay }) => {
      if (isFoundAtLink(message)) return []
      const timeout = timeoutOf(message)
      return {
        score: timeout !== undefined ? 1 : hasOtherWay ? boundless.alternativeOnly : 0,
        elements: [message.id],
        note: hasOtherWay
          ? { en: 'another way, but no time after which it is taken', zh: '有备选分支，但未说明多久后转入' }
          : { en: 'no timeout', zh: '未设超时' },
      }
    })
    const isOpen = (message: FlowMessage): boolean =>
      isRemoteCall(message) && timeoutOf(message) === undefined && !isFoundAtLink(message)
    // Where all that waits is judged at its links, there is nothing that waits without an end here.
    const found = findingOf(judged, {
      label: {
        en: `Set a timeout of ${formatNumber(thresholds.usualTimeoutMs)} ms`,
        zh: `将超时设为 ${formatNumber(thresholds.usualTimeoutMs)} 毫秒`,
      },
      calls: changeIn(facts.flows, isOpen, { timeoutMs: thresholds.usualTimeoutMs }),
    })
    return found ?? { score: 1, evidence: [] }
  },
})
