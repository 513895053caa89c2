import type { StepId } from '../../../../shared/base/ids'
import { callOf } from '../../../../shared/commands/define-command'
import type handleMisses from '../../../../shared/commands/interaction/handle-misses.command'
import { placeOf, stepsIn } from '../../../../shared/model/interaction/step-place'
import { defineDesignAudit } from '../../define-audit'
import { flows } from '../../facts/flows.fact'
import type { Flow, FlowMessage, Lifeline } from '../../flows/flow'
import { follow } from '../../flows/follow'
import { findingOf } from '../../flows/judged'
import { isCache } from '../../flows/messages'
import { isBusinessStore, waits } from '../../site'
import { sequenceThresholds } from '../thresholds-sequences'

const isLookup = ({ effect, to }: FlowMessage): boolean => effect === 'read' && isCache(to)

/** The last lookup of each service, and whether something was read elsewhere since. */
interface Open {
  readonly lookup: FlowMessage
  readonly hasRead: boolean
}
type State = ReadonlyMap<string, Open>

/** What comes of each lookup at best: nothing, the data are read, or they are put into the cache, too. */
function missesIn({ steps, messages }: Flow): ReadonlyMap<StepId, 'nothing' | 'read' | 'filled'> {
  const found = new Map<StepId, 'nothing' | 'read' | 'filled'>()
  for (const message of messages) if (isLookup(message)) found.set(message.id, 'nothing')
  follow<State>(steps, {
    start: new Map(),
    key: (state) => [...state.values()].map(({ lookup, hasRead }) => `${lookup.id}${hasRead}`).join(' '),
    step(state, message) {
      if (isLookup(message)) return new Map(state).set(message.from.id, { lookup: message, hasRead: false })
      if (message.effect === 'read') {
        const next = new Map<string, Open>()
        for (const [by, open] of state) {
          if (found.get(open.lookup.id) === 'nothing') found.set(open.lookup.id, 'read')
          next.set(by, { ...open, hasRead: true })
        }
        return next
      }
      const open = state.get(message.from.id)
      if (message.effect !== 'cache-fill' || !open || open.lookup.to.id !== message.to.id) return state
      if (open.hasRead) found.set(open.lookup.id, 'filled')
      const next = new Map(state)
      next.delete(message.from.id)
      return next
    },
  })
  return found
}

/** Whether nothing but its answer follows in the same list, so that a miss can be told apart there. */
function isAnsweredNext({ interaction }: Flow, lookup: FlowMessage): boolean {
  const place = placeOf(interaction.steps, lookup.id)
  const next = place && stepsIn(interaction.steps, place.parent)?.[place.index + 1]
  return next?.type === 'message' && next.kind === 'reply' && next.from === lookup.to.id
}

const writesStore = ({ site }: Lifeline): boolean =>
  site?.out.some(
    ({ link, technology }) =>
      waits(link) &&
      link.kind === 'write' &&
      (isBusinessStore(technology) || technology?.category === 'connection-pooler'),
  ) === true

const verdicts = {
  filled: { score: 1, note: { en: 'filled after a miss', zh: '未命中后回填' } },
  read: {
    score: sequenceThresholds.cacheMiss.readOnly,
    note: { en: 'after a miss the cache stays empty', zh: '未命中后没有回填缓存' },
  },
  nothing: { score: 0, note: { en: 'no branch for a miss', zh: '没有未命中的分支' } },
} as const

export default defineDesignAudit({
  id: 'unhandled-misses',
  weights: { technicalFeasibility: 4 },
  severity: 'medium',
  topics: ['performance.caching'],
  title: {
    pass: { en: 'A miss in the cache is handled', zh: '缓存未命中均有处理' },
    fail: { en: 'A miss in the cache leads nowhere', zh: '缓存未命中时没有出路' },
  },
  why: {
    en: 'A cache may be empty at any time. Then the data come from their store, and the cache is filled, so that the next one finds them.',
    zh: '缓存随时可能为空，此时应从数据存储读取并回填，后续读取才能命中。',
  },
  source: {
    title: 'Azure Architecture Center: cache-aside pattern',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/patterns/cache-aside',
  },
  thresholds: ['cacheMiss'],
  facts: { flows },
  check({ facts }) {
    const lookups = facts.flows.flatMap((flow) => {
      const misses = missesIn(flow)
      return flow.messages.filter(isLookup).map((message) => {
        // A cache that reads through fetches by itself.
        const readsThrough = message.to.site?.service.settings.cachePattern === 'read-through'
        const outcome = readsThrough ? 'filled' : (misses.get(message.id) ?? 'nothing')
        return {
          id: message.id,
          outcome,
          canBeMended: outcome === 'nothing' && isAnsweredNext(flow, message) && writesStore(message.from),
        }
      })
    })
    const bare = lookups.filter(({ canBeMended }) => canBeMended).map(({ id }) => id)
    return findingOf(
      lookups.map(({ id, outcome }) => ({ ...verdicts[outcome], elements: [id] })),
      {
        label: { en: 'Add a branch for a miss', zh: '添加未命中分支' },
        calls: bare.length > 0 ? [callOf<typeof handleMisses>('message.handle-miss', { lookups: bare })] : [],
      },
    )
  },
})
