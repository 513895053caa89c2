import type { Localized } from '../../../../shared/base/localized'
import type { ChangeOrder } from './change-order'

/** What the list of changes says. */
export const texts = {
  title: { en: 'All changes', zh: '全部改动' },
  sortBy: { en: 'Sort changes', zh: '改动的排序方式' },
  perCostMeaning: {
    en: 'Points per money a month. What costs nothing comes first; there, points per hour of work decide.',
    zh: '按每月每单位成本换得的分数排序。不增加成本的改动排在最前，其间再按每小时工时换得的分数排序。',
  },
  free: { en: 'running cost unchanged', zh: '运行成本不变' },
  price: { en: 'What it changes in running costs and work', zh: '运行成本与工时的变化' },
  apply: { en: 'Apply', zh: '应用' },
  trying: { en: 'Trying the rest…', zh: '其余正在试算…' },
} as const satisfies Record<string, Localized>

export const orderNames: { readonly [O in ChangeOrder]: Localized } = {
  gain: { en: 'Gain', zh: '收益' },
  perCost: { en: 'Gain per cost', zh: '单位成本收益' },
}
