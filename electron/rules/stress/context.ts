import type { ServiceId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import type { Stress, StressChoice, StressOutcome, StressPicks } from '../../../shared/report/stress'
import type { Inputs } from '../quantities/read-inputs'
import type { Model } from '../quantities/read-model'

/** One stress: changes the inputs of the model and says what becomes of the design. */
export type StressTest = (model: Model, picks: StressPicks) => StressOutcome

/** Services that are offered to choose from. */
const mostOffered = 200

/** The choice between services, the worst first. */
export const serviceChoice = (worst: ServiceId | null, worstFirst: readonly ServiceId[]): StressChoice => ({
  of: 'services',
  worst,
  offered: worstFirst.slice(0, mostOffered),
  more: Math.max(0, worstFirst.length - mostOffered),
})

export const notStated = (stress: Stress, sentence: Localized): StressOutcome => ({
  stress,
  verdict: 'unknown',
  sentence,
  breaks: [],
  survives: null,
})

/** What is said of a service that was chosen, but that requests never come to. */
export const beyondRequests: Localized = {
  en: 'No request is handled by it, so this model says nothing of it.',
  zh: '它不处理请求，因此此模型无法给出结论。',
}

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
