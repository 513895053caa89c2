import { ok } from '../../shared/base/result'
import type { Improving } from '../services/improving'
import type { SearchThread } from '../services/search-thread'
import type { Handlers } from './handlers'

export const improveHandlers = (
  improving: Improving,
  searches: Pick<SearchThread, 'prepare'>,
): Pick<Handlers, 'improve:prepare' | 'improve:start' | 'improve:cancel'> => ({
  'improve:prepare': () => {
    searches.prepare()
    return ok(null)
  },
  'improve:start': ({ search, ...request }) => improving.start(search, request),
  'improve:cancel': () => {
    improving.cancel()
    return ok(null)
  },
})
