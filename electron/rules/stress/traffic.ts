import { usualFactor } from '../../../shared/report/stress'
import type { Inputs } from '../quantities/read-inputs'
import { serviceLoads, solveBoth } from '../quantities/request-quantities'
import { notStated, type StressTest, trafficMissing } from './context'
import { overloadOf, overloadOutcome } from './overload'

/** The same requests, this many times as often. */
function busier(inputs: Inputs, times: number): Inputs {
  const { arrivals } = inputs
  return {
    ...inputs,
    arrivals: arrivals && { best: arrivals.best * times, worst: arrivals.worst * times },
  }
}

/** Many times the requests at the peak. */
export const traffic: StressTest = ({ solved }, { traffic: factor = usualFactor }) => {
  const { inputs } = solved
  const missing = trafficMissing(inputs)
  if (missing) return notStated('traffic', missing)
  const loads = serviceLoads(solveBoth(busier(inputs, factor)))
  return overloadOutcome('traffic', overloadOf(loads, serviceLoads(solved)), {
    breaks: (count) => ({
      en:
        count === 1
          ? 'One service is asked for more than it can take, and its queue grows without end.'
          : `${count} services are asked for more than they can take; the first of them fills up first.`,
      zh: `${count} 个服务的请求超出承受能力，列在最前的最先饱和。`,
    }),
    mayBreak: (count) => ({
      en:
        count === 1
          ? 'One service may be asked for more than it can take. State what it takes to know.'
          : `${count} services may be asked for more than they can take. State what they take to know.`,
      zh: `${count} 个服务可能超出承受能力，填写其容量后即可确定。`,
    }),
    holds: { en: 'Every service still takes it.', zh: '所有服务仍可承受。' },
  })
}
