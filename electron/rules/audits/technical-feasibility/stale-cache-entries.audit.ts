import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import type { Flow, FlowMessage } from '../../flows/flow'
import { findingOf } from '../../flows/judged'
import { changesStore } from '../../flows/messages'
import { moveAfter } from '../../flows/moves'
import { type CacheChange, cacheChangesIn } from '../../flows/stale-cache'
import { sequenceThresholds } from '../thresholds-sequences'

const { clearedFirst, writtenOver } = sequenceThresholds.staleCache

const verdicts = {
  after: { score: 1, note: { en: 'cleared after the write', zh: '写入后再失效' } },
  first: {
    score: clearedFirst,
    note: { en: 'changed before the data are written', zh: '在数据写入之前就改动了缓存' },
  },
  over: {
    score: writtenOver,
    note: { en: 'written anew instead of cleared', zh: '直接改写缓存，而不是使其失效' },
  },
} as const satisfies { readonly [C in CacheChange]: unknown }

/** The last change of a store by the same service. */
const lastWrite = ({ messages }: Flow, { from }: FlowMessage): FlowMessage | undefined =>
  messages.findLast((message) => message.from.id === from.id && changesStore(message))

export default defineDesignAudit({
  id: 'stale-cache-entries',
  weights: { technicalFeasibility: 6 },
  severity: 'high',
  topics: ['performance.caching', 'data.database'],
  title: {
    pass: { en: 'Caches are cleared after the write', zh: '写入之后再使缓存失效' },
    fail: { en: 'A cache may keep what is out of date', zh: '缓存可能保留过期数据' },
  },
  why: {
    en: 'An entry that is cleared too early is filled again with the old data by the next reader, and stays wrong until it expires.',
    zh: '过早失效的条目会被下一次读取重新填入旧数据，直到过期之前一直是错的。',
  },
  source: {
    title: 'Azure Architecture Center: cache-aside pattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/patterns/cache-aside',
  },
  thresholds: ['staleCache'],
  facts: { flows },
  check({ facts }) {
    const changes = facts.flows.flatMap((flow) =>
      [...cacheChangesIn(flow)].map(([id, change]) => ({ flow, id, change })),
    )
    const [early] = changes.filter(({ change }) => change === 'first')
    const moved = early?.flow.messages.find(({ id }) => id === early.id)
    const write = early && moved && lastWrite(early.flow, moved)
    const move = early && moved && write ? moveAfter(early.flow, moved, write) : null
    return findingOf(
      changes.map(({ id, change }) => ({ ...verdicts[change], elements: [id] })),
      move && { label: { en: 'Clear it after the write', zh: '改为写入后失效' }, calls: [move] },
    )
  },
})
