import type { Localized } from '../../../shared/base/localized'

/** What the panel of the session says. */
export const sessionTexts = {
  agenda: { en: 'Agenda', zh: '议题' },
  earlier: { en: 'Earlier sessions', zh: '以往会议' },
  start: { en: 'Start the session', zh: '开始会议' },
  startNew: { en: 'New session', zh: '新会议' },
  startNewMeaning: {
    en: 'Settled items leave the agenda, open ones stay; all of them are kept below, under earlier sessions.',
    zh: '已完成的议题移出，未完成的保留；全部记录保存在下方的“以往会议”中。',
  },
  end: { en: 'End the session', zh: '结束会议' },
  notBegun: {
    en: 'List what to talk about, then start: what changes and how the score moves is kept with each item.',
    zh: '先列出议题再开始会议，每个议题期间的改动和评分变化会自动记录。',
  },
  add: { en: 'Add an agenda item', zh: '添加议题' },
  notes: { en: 'Notes', zh: '笔记' },
  now: { en: 'now', zh: '进行中' },
  more: { en: 'What to do with the agenda item', zh: '对该议题的操作' },
  title: { en: 'Title of the agenda item', zh: '议题标题' },
  discuss: { en: 'Discuss now', zh: '现在讨论' },
  rename: { en: 'Rename', zh: '重命名' },
  up: { en: 'Move up', zh: '上移' },
  down: { en: 'Move down', zh: '下移' },
  remove: { en: 'Remove', zh: '移除' },
  unchanged: { en: 'Nothing was changed yet.', zh: '尚无改动。' },
  saveAs: { en: 'Save as Markdown', zh: '保存为 Markdown' },
  copyAs: { en: 'Copy as Markdown', zh: '复制为 Markdown' },
  copied: { en: 'The minutes were copied as Markdown.', zh: '会议纪要已作为 Markdown 复制。' },
} as const satisfies Record<string, Localized>

export const languageNames = { en: 'English', zh: '中文' } as const

export const sinceText = (moment: Localized): Localized => ({
  en: `Since ${moment.en}`,
  zh: `开始于 ${moment.zh}`,
})

export const settledLabel = (title: string): Localized => ({
  en: `Settled: ${title}`,
  zh: `已完成：${title}`,
})
