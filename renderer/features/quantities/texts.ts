import type { Localized } from '../../../shared/base/localized'
import { formatNumber } from '../../../shared/i18n/format'

/** What the panel of quantities says. */
export const texts = {
  nothing: {
    en: 'Draw a service that answers requests: its numbers stand here.',
    zh: '画出一个响应请求的服务，这里就会显示它的各项数值。',
  },
  working: { en: 'Working the numbers out…', zh: '正在计算…' },
  ranges: {
    en: 'What is not stated is a range. State it, and the range narrows.',
    zh: '未填写的输入以范围表示，填写后范围随之收窄。',
  },
  requests: { en: 'Requests', zh: '请求' },
  noPath: { en: 'Nothing here answers requests from outside yet.', zh: '目前没有服务响应外部请求。' },
  peak: { en: 'At the peak', zh: '峰值' },
  unknownPeak: { en: 'not stated in the profile', zh: '画像中未填写' },
  from: { en: 'From', zh: '入口' },
  availability: { en: 'Availability', zh: '可用性' },
  goal: { en: 'goal', zh: '目标' },
  mean: { en: 'Answered, on average in', zh: '平均响应时间' },
  p95: { en: '95% answered within', zh: 'p95 响应时间' },
  p99: { en: '99% answered within', zh: 'p99 响应时间' },
  capacity: { en: 'Takes', zh: '可承受' },
  limitedBy: { en: 'Limited by', zh: '瓶颈' },
  calls: { en: 'Calls for one request', zh: '每次请求引发的调用' },
  hang: { en: 'Can hang for', zh: '最长挂起' },
  endless: { en: 'no limit', zh: '无上限' },
  retryLoad: { en: 'Retries multiply load by', zh: '重试使负载放大至' },
  stress: { en: 'Under stress', zh: '压力场景' },
  survives: { en: 'What goes on', zh: '仍可继续' },
  load: { en: 'Load at the peak', zh: '峰值负载' },
  wait: { en: '95% begin within', zh: 'p95 排队时间' },
  connections: { en: 'Connections', zh: '连接数' },
  blast: { en: 'Blast radius', zh: '故障影响范围' },
  cost: { en: 'Cost per month', zh: '每月成本' },
  prices: { en: 'Price table', zh: '价格表' },
  pricesHint: {
    en: 'In the currency that you count in. Without a price of yours, a range in dollars stands for it.',
    zh: '以你惯用的货币计。未填写时以美元范围代替。',
  },
  numbersHint: {
    en: 'For all designs of this workspace. Where you leave a number out, the range in grey stands for it.',
    zh: '适用于此工作区的所有设计。留空时以灰色范围代替。',
  },
  effort: { en: 'What the hours rest on', zh: '工时的依据' },
  general: { en: 'For the whole design', zh: '整个设计通用' },
  showFewer: { en: 'Show fewer', zh: '收起' },
  unpriced: { en: 'Not in the total, because nobody stated its price', zh: '未填写价格，不计入合计' },
  running: { en: 'Running it, per week', zh: '每周运维工时' },
  assumptions: { en: 'Assumptions', zh: '假设' },
  assumptionsHint: {
    en: 'Choose one to state it where it belongs.',
    zh: '点击可跳到对应位置填写。',
  },
} as const satisfies Record<string, Localized>

export const downPerYear = (time: string): Localized => ({
  en: `${time} a year down`,
  zh: `每年停机 ${time}`,
})

/** How often a request is slow when each of its calls seldom is. */
export const slowShare = (calls: string, requests: string): Localized => ({
  en: `if ${calls} of calls are slow, ${requests} of requests are`,
  zh: `若 ${calls} 的调用变慢，则 ${requests} 的请求变慢`,
})

export const untimed = (count: number): Localized => ({
  en: count === 1 ? '1 call has no timeout' : `${count} calls have no timeout`,
  zh: `${count} 处调用未设超时`,
})

export const connectionsOf = (opened: string, limit: string): Localized => ({
  en: `${opened} of ${limit}`,
  zh: `${opened}，上限 ${limit}`,
})

export const unlimited = (opened: string): Localized => ({
  en: `${opened}, limit not stated`,
  zh: `${opened}，未填写上限`,
})

export const busyConnections = (busy: string): Localized => ({
  en: `${busy} busy at the peak`,
  zh: `峰值时占用 ${busy}`,
})

export const stopsOthers = (services: number, entries: number): Localized => ({
  en: `stops ${services} ${services === 1 ? 'service' : 'services'}${
    entries === 0 ? '' : `, ${entries} ${entries === 1 ? 'entry' : 'entries'}`
  }`,
  zh: `影响 ${services} 个服务${entries === 0 ? '' : `，含 ${entries} 个入口`}`,
})

export const ofBudget = (budget: string): Localized => ({ en: `budget ${budget}`, zh: `预算 ${budget}` })

export const ofCapacity = (hours: string): Localized => ({
  en: `the team has ${hours} h`,
  zh: `团队可投入 ${hours} 小时`,
})

export const showAll = (count: number): Localized => ({
  en: `Show all ${formatNumber(count)}`,
  zh: `显示全部 ${formatNumber(count)} 项`,
})

/** Which entries the numbers are about where there are more than anybody reads. */
export const entriesLeftOut = (shown: number, left: number): Localized => ({
  en: `Worked out for the ${shown} entries with the most services behind them, as if all traffic came in there; ${formatNumber(left)} more ${left === 1 ? 'is' : 'are'} left out.`,
  zh: `仅计算其后服务最多的 ${shown} 个入口，并假定流量全部由此进入；另有 ${formatNumber(left)} 个入口未计入。`,
})
