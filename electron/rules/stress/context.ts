import type { Localized } from '../../../shared/base/localized'
import type { Profile } from '../../../shared/model/profile'
import type { Stress, StressOutcome } from '../../../shared/report/stress'
import type { DesignGraph } from '../design-graph'
import type { Inputs } from '../quantities/read-inputs'
import type { Solved } from '../quantities/request-quantities'

/** A design with its model worked out as it stands. */
export interface StressContext {
  readonly graph: DesignGraph
  readonly profile: Profile
  readonly solved: Solved
}

/** One stress: changes the inputs and says what becomes of the design. */
export type StressTest = (context: StressContext) => StressOutcome

export const notStated = (stress: Stress, sentence: Localized): StressOutcome => ({
  stress,
  verdict: 'unknown',
  sentence,
  breaks: [],
  survives: null,
})

const trafficUnknown: Localized = {
  en: 'State the requests at the peak or the concurrency in the profile: without traffic nothing fills up.',
  zh: '请先在项目画像中填写峰值请求数或并发需求：没有流量就无从判断。',
}

const noEntry: Localized = {
  en: 'Nothing here answers requests from outside yet.',
  zh: '目前没有服务响应外部请求。',
}

/** What has to be there before traffic can be spoken of; `null`: it is. */
export const trafficMissing = ({ arrivals, entries }: Inputs): Localized | null =>
  entries.length === 0 ? noEntry : arrivals === null ? trafficUnknown : null
