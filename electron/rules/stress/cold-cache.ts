import type { ServiceId } from '../../../shared/base/ids'
import type { CallInput } from '../quantities/call-inputs'
import type { Inputs } from '../quantities/read-inputs'
import { serviceLoads, solveBoth } from '../quantities/request-quantities'
import { notStated, type StressTest, trafficMissing } from './context'
import { overloadOf, overloadOutcome } from './overload'

const answersFromCache = ({ hits }: CallInput): boolean => hits.best > 0

/** Every call goes through to what the cache spares. */
function withColdCaches(inputs: Inputs): Inputs {
  const calls = new Map<ServiceId, readonly CallInput[]>()
  for (const [source, made] of inputs.calls) {
    calls.set(
      source,
      made.map((call) => (answersFromCache(call) ? { ...call, hits: { best: 0, worst: 0 } } : call)),
    )
  }
  return { ...inputs, calls }
}

/** Caches lose what they hold, as after a restart, and the stores behind them answer everything. */
export const coldCache: StressTest = ({ solved }) => {
  const { inputs } = solved
  const missing = trafficMissing(inputs)
  if (missing) return notStated('cold-cache', missing)
  if (![...inputs.calls.values()].some((made) => made.some(answersFromCache))) {
    return {
      stress: 'cold-cache',
      verdict: 'holds',
      sentence: {
        en: 'No cache answers for a store here, so nothing changes.',
        zh: '没有缓存替存储应答，情况不变。',
      },
      breaks: [],
      survives: null,
    }
  }
  const loads = serviceLoads(solveBoth(withColdCaches(inputs)))
  return overloadOutcome('cold-cache', overloadOf(loads, serviceLoads(solved)), {
    breaks: (count) => ({
      en:
        count === 1
          ? 'Without its cache, one service is asked for more than it can take.'
          : `Without caches, ${count} services are asked for more than they can take.`,
      zh: `没有缓存时，${count} 个服务的请求超出承受能力。`,
    }),
    mayBreak: (count) => ({
      en:
        count === 1
          ? 'Without its cache, one service may be asked for more than it can take.'
          : `Without caches, ${count} services may be asked for more than they can take.`,
      zh: `没有缓存时，${count} 个服务可能超出承受能力。`,
    }),
    holds: { en: 'The stores behind the caches take all of it.', zh: '缓存之后的存储可承受全部请求。' },
  })
}
