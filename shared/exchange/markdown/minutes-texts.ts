import type { Localized } from '../../base/localized'

/** What the minutes of a session say around what people wrote. */
export const minutesTexts = {
  minutes: { en: 'Minutes', zh: '会议纪要' },
  time: { en: 'Time', zh: '时间' },
  items: { en: 'Agenda', zh: '议题' },
  inAll: { en: 'Total, over the session', zh: '会议期间总分变化' },
  settled: { en: 'settled', zh: '已完成' },
  open: { en: 'open', zh: '未完成' },
  score: { en: 'Score', zh: '评分' },
  before: { en: 'Before', zh: '之前' },
  after: { en: 'After', zh: '之后' },
  change: { en: 'Change', zh: '变化' },
  total: { en: 'Total', zh: '总分' },
  changes: { en: 'What changed', zh: '改动' },
  unchanged: { en: 'Nothing was changed.', zh: '没有改动。' },
} as const satisfies Record<string, Localized>

export const settledText = (settled: number, all: number): Localized => ({
  en: `${settled} of ${all} settled`,
  zh: `${all} 项，已完成 ${settled} 项`,
})

export const sinceText = (moment: Localized): Localized => ({
  en: `since ${moment.en}, still going on`,
  zh: `自 ${moment.zh} 起，尚未结束`,
})

/** How often the same thing was done; once needs no word. */
export const timesText = (times: number): Localized =>
  times === 1 ? { en: '', zh: '' } : { en: ` (${times} times)`, zh: `（${times} 次）` }
