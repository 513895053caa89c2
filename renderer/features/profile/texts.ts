import type { Localized } from '../../../shared/base/localized'

/** What the profile form says. */
export const texts = {
  title: { en: 'What is the project like?', zh: '项目是什么样的？' },
  lead: {
    en: 'Every answer is optional. What stays open lowers the confidence of the ranking, never a score.',
    zh: '所有问题都可以不答。未答的问题只降低排名的可信度，不影响得分。',
  },
  unsure: { en: 'Not sure', zh: '不确定' },
  numbers: { en: 'Hard numbers', zh: '量化指标' },
  numbersLead: {
    en: 'Give those that you know: availability, latency, load and costs are then computed and not assumed.',
    zh: '填写已知的数字即可，可用性、延迟、负载与成本将据此计算，而不是假设。',
  },
} as const satisfies Record<string, Localized>

/** How many of the features are stated. */
export const statedCount = (stated: number, all: number): Localized => ({
  en: `${stated} of ${all} stated`,
  zh: `已填 ${stated}/${all} 项`,
})
