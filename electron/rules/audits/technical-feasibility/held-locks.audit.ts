import type { StepId } from '../../../../shared/base/ids'
import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import { changeIn } from '../../flows/change-in'
import type { Flow, FlowMessage } from '../../flows/flow'
import { follow } from '../../flows/follow'
import { findingOf } from '../../flows/judged'
import { sequenceThresholds } from '../thresholds-sequences'

const { lock, usualLockMs } = sequenceThresholds

/** Locks that are still held where a flow may end. */
function keptIn({ steps }: Flow): ReadonlySet<StepId> {
  const ends = follow<readonly FlowMessage[]>(steps, {
    start: [],
    key: (held) => held.map(({ id }) => id).join(' '),
    step(held, message) {
      if (message.effect === 'lock') return [...held.filter(({ id }) => id !== message.id), message]
      if (message.effect !== 'unlock') return held
      return held.filter(({ from, to }) => from.id !== message.from.id || to.id !== message.to.id)
    },
  })
  return new Set(ends.flatMap((held) => held.map(({ id }) => id)))
}

const expires = ({ message, to }: FlowMessage): boolean =>
  message.expiresMs !== undefined || to.site?.service.settings.ttlSeconds !== undefined

export default defineDesignAudit({
  id: 'held-locks',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['architecture.distributed', 'performance.concurrency'],
  title: {
    pass: { en: 'Locks are given back', zh: '锁都会释放' },
    fail: { en: 'Locks may stay for ever', zh: '锁可能一直不释放' },
  },
  why: {
    en: 'A lock that an error leaves behind stops everybody who comes after. It has to be released on every way, and to expire where the one that took it is gone.',
    zh: '出错后遗留的锁会挡住后来的所有人，必须在每条分支上释放，并在持有者消失后自行过期。',
  },
  source: {
    title: 'Redis: distributed locks',
    address: 'https://redis.io/docs/latest/develop/clients/patterns/distributed-locks/',
  },
  thresholds: ['lock', 'usualLockMs'],
  facts: { flows },
  check({ facts }) {
    const taken = facts.flows.flatMap((flow) => {
      const kept = keptIn(flow)
      return flow.messages
        .filter(({ effect }) => effect === 'lock')
        .map((message) => ({ message, isReleased: !kept.has(message.id), hasExpiry: expires(message) }))
    })
    return findingOf(
      taken.map(({ message, isReleased, hasExpiry }) => ({
        score: (isReleased ? lock.released : 0) + (hasExpiry ? lock.expires : 0),
        elements: [message.id],
        note: isReleased
          ? { en: 'does not expire', zh: '没有过期时间' }
          : hasExpiry
            ? { en: 'not released on every way', zh: '并非每条分支都释放' }
            : { en: 'not released on every way, does not expire', zh: '并非每条分支都释放，也没有过期时间' },
      })),
      {
        label: {
          en: `Let it expire after ${usualLockMs / 1000} s`,
          zh: `设为 ${usualLockMs / 1000} s 后过期`,
        },
        calls: changeIn(facts.flows, (message) => message.effect === 'lock' && !expires(message), {
          expiresMs: usualLockMs,
        }),
      },
    )
  },
})
