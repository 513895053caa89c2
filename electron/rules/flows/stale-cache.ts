import type { StepId } from '../../../shared/base/ids'
import type { Flow, FlowMessage } from './flow'
import { follow } from './follow'
import { changesStore, isCache, isStore } from './messages'

/** What became of a cache entry in a flow. */
export type CacheChange = 'after' | 'first' | 'over'

/** One service that changes both a store and a cache. */
interface State {
  /** It has a transaction open. */
  readonly open: boolean
  /** It wrote, and did not read since. */
  readonly wrote: boolean
  /** Its last change of the cache, while nothing was written after it. */
  readonly last: FlowMessage | null
  /** A change of the cache that a write came after. */
  readonly early: FlowMessage | null
}

const start: State = { open: false, wrote: false, last: null, early: null }

const keyOf = ({ open, wrote, last, early }: State): string =>
  `${open} ${wrote} ${last?.id ?? ''} ${early?.id ?? ''}`

const changesCache = ({ effect, to }: FlowMessage): boolean =>
  effect === 'cache-invalidate' || (effect === 'cache-fill' && isCache(to))

const changeAfter = ({ effect }: FlowMessage): CacheChange =>
  effect === 'cache-invalidate' ? 'after' : 'over'

/**
 * Changes of caches by services that also write a store: `after` what was written, `first` where a write comes later and
 * nothing clears the entry again, `over` where the entry is written anew and not cleared.
 */
export function cacheChangesIn({ steps, lifelines, messages }: Flow): ReadonlyMap<StepId, CacheChange> {
  const found = new Map<StepId, CacheChange>()
  for (const { id } of lifelines) {
    const own = messages.filter(({ from }) => from.id === id)
    if (!own.some(changesCache) || !own.some(changesStore)) continue
    const note = (message: FlowMessage, change: CacheChange): void => {
      if (found.get(message.id) !== 'first') found.set(message.id, change)
    }
    const ends = follow(steps, {
      start,
      key: keyOf,
      step(state, message) {
        if (message.from.id !== id) return state
        if (message.effect === 'begin') return { ...state, open: true, wrote: false }
        if (message.effect === 'read' && !isCache(message.to)) return { ...state, wrote: false }
        if (message.effect === 'rollback') return { ...state, open: false, wrote: false }
        if (changesStore(message) && (isStore(message.to) || message.effect === 'commit'))
          return {
            open: message.effect === 'commit' ? false : state.open,
            wrote: true,
            last: null,
            early: state.last ?? state.early,
          }
        if (!changesCache(message)) return state
        // What was read a moment ago and is put into the cache is not what was written.
        if (message.effect === 'cache-fill' && !state.wrote) return state
        if (state.wrote && !state.open) note(message, changeAfter(message))
        return { ...state, last: message, early: state.open ? state.early : null }
      },
    })
    for (const { early, last, wrote } of ends) {
      if (last && wrote) note(last, changeAfter(last))
      if (early) note(early, 'first')
    }
  }
  return found
}
