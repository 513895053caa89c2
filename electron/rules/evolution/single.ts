import { webApplications } from '../site'
import type { StagePlan } from './stage-plan'

/** One application on one machine: where everything begins, so nothing leads to it. */
export const single: StagePlan = {
  stage: 'single',
  traits: (design) => [
    {
      name: { en: 'One application answers requests', zh: '由一个应用响应请求' },
      holds: design.own(webApplications).length > 0,
    },
  ],
  grow() {
    // A design is never taken back to it.
  },
  load: {},
  feature: null,
  figures: [],
}
