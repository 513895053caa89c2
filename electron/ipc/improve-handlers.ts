import { ok } from '../../shared/base/result'
import type { Improving } from '../services/improving'
import type { Handlers } from './handlers'

export const improveHandlers = (
  improving: Improving,
): Pick<Handlers, 'improve:start' | 'improve:cancel'> => ({
  'improve:start': ({ search, ...request }) => improving.start(search, request),
  'improve:cancel': () => {
    improving.cancel()
    return ok(null)
  },
})
